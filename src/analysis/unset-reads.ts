import type { Call } from '../finding/call.ts';
import type { Flow } from '../model/flow.ts';
import type { Step } from '../model/step.ts';
import { askedOf } from '../space/asked-of.ts';
import { has } from '../space/has.ts';
import { type OpenNames, openNamesOf } from '../space/open-names-of.ts';
import { cheapestSearch, type Search } from './cheapest-search.ts';
import type { Facts } from './facts.ts';
import { movesTo } from './moves-to.ts';
import { type Read, readsOf } from './reads-of.ts';
import { type Setters, settersOf } from './setters-of.ts';
import { statesOf } from './states-of.ts';

/** A text that reads a variable in a call that has given it no value. */
export type UnsetRead = {
  readonly name: string;
  readonly step: Step;
  readonly read: Read;
  /** Whether nothing in the flow ever gives the variable a value. */
  readonly isNeverSet: boolean;
  readonly call: Call | undefined;
};

/**
 * Where calls read variables that have no value then, each variable once a step, or once at all
 * where nothing ever sets it. A variable that the caller, a back end or its declaration gives a
 * value always has one.
 *
 * One search a variable over the states in which it is not yet set: O(states + moves) for each, and
 * of so many variables that this stays below `WORK_MAX`.
 */
export function* unsetReads(flow: Flow, facts: Facts): Generator<UnsetRead> {
  const setters = settersOf(flow, facts.graph());
  const placesBy = placesByName(flow, facts);
  const openNames = openNamesOf(flow, facts.space());
  const states = facts.states();
  let work = 0;
  for (const [name, places] of placesBy) {
    work += states.nodeCount + states.moveTo.length;
    if (work > WORK_MAX) return;
    const search = whileUnset(facts, setters, name);
    const isNeverSet = !setters.byName.has(name) && setters.anything.size === 0;
    let told: number | undefined;
    for (const { step, index, read } of places) {
      if (told === index) continue;
      const node = cheapestRead(facts, search, { name, index, read, openNames });
      if (node === undefined) continue;
      told = index;
      yield { name, step, read, isNeverSet, call: facts.callOf(movesTo(search, node)) };
      if (isNeverSet) break;
    }
  }
}

const WORK_MAX = 30_000_000;

type Place = { readonly step: Step; readonly index: number; readonly read: Read };

/** The places that read each variable which has no value at first, in the order of the file. */
function placesByName(flow: Flow, { trees, graph }: Facts): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  for (const { id, from, initial } of flow.variables.values()) {
    if (from === undefined && initial === undefined) places.set(id, []);
  }
  if (places.size === 0) return places;
  for (const [index, step] of graph().steps.entries()) {
    for (const read of readsOf(flow, step)) {
      for (const name of namesIn(read, trees)) {
        if (!read.after.includes(name)) places.get(name)?.push({ step, index, read });
      }
    }
  }
  return places;
}

function namesIn({ kind, text }: Read, trees: Facts['trees']): Iterable<string> {
  if (kind === 'words') return Array.from(text.matchAll(BRACED), ([, name = '']) => name.trim());
  const tree = trees.get(text);
  return tree === undefined ? [] : askedOf(tree).variables;
}

const BRACED = /\{([^{}]*)\}/g;

/** The cheapest way to each state in which a variable has no value yet. */
function whileUnset(facts: Facts, { byName, anything }: Setters, name: string): Search {
  const states = facts.states();
  const { moveTo, moveWay, moveActs, backBase } = states;
  const setting = byName.get(name);
  return cheapestSearch(states, states.starts, (move) => {
    const way = moveWay[move] ?? -1;
    const isOver = (moveTo[move] ?? 0) >= backBase || anything.has(way) || setting?.has(way);
    return isOver === true ? undefined : (moveActs[move] ?? 0);
  });
}

type Asked = {
  readonly name: string;
  readonly index: number;
  readonly read: Read;
  readonly openNames: OpenNames;
};

function cheapestRead(
  facts: Facts,
  { cost }: Search,
  { name, index, read, openNames }: Asked,
): number | undefined {
  const { judge } = facts.space();
  const tree = read.kind === 'expression' ? facts.trees.get(read.text) : undefined;
  const isUnset = (one: string): boolean => one === name;
  // A guard that nobody can judge may be there for just that.
  if (read.when.some((one) => judge(one).axes.length === 0)) return undefined;
  let best: number | undefined;
  for (const [valuation, node] of statesOf(facts.states(), index).entries()) {
    const price = cost[node] ?? -1;
    if (price === -1 || (best !== undefined && price >= (cost[best] ?? 0))) continue;
    if (read.when.some((one) => !has(judge(one).may, valuation))) continue;
    if (read.unless.some((one) => has(judge(one).sure, valuation))) continue;
    if (tree !== undefined && openNames(tree, valuation, isUnset).length === 0) continue;
    best = node;
  }
  return best;
}
