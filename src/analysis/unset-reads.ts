import type { Call } from '../finding/call.ts';
import type { Flow } from '../model/flow.ts';
import type { Step } from '../model/step.ts';
import { askedOf } from '../space/asked-of.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import { has } from '../space/has.ts';
import { type OpenNames, openNamesOf } from '../space/open-names-of.ts';
import { cheapestSearch, type Search } from './cheapest-search.ts';
import type { Facts } from './facts.ts';
import { movesTo } from './moves-to.ts';
import { type Read, readsOf } from './reads-of.ts';
import { type Setters, settersOf } from './setters-of.ts';
import { statesOf } from './states-of.ts';
import { whereUnset } from './where-unset.ts';

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
 * All variables are followed at once, 32 by 32; see `whereUnset`. Only a call to a read by a longer
 * way than the shortest one takes a search of its own, O(states + moves): beyond `WORK_MAX` of that
 * a read is told without a call.
 */
export function* unsetReads(flow: Flow, facts: Facts): Generator<UnsetRead> {
  const placesBy = [...placesByName(flow, facts)].filter(([, places]) => places.length > 0);
  if (placesBy.length === 0) return;
  const setters = settersOf(flow, facts.graph());
  const openNames = openNamesOf(flow, facts.space());
  const pathTo = pathsWhileUnset(facts, setters);
  for (let from = 0; from < placesBy.length; from += AT_ONCE) {
    const some = placesBy.slice(from, from + AT_ONCE);
    const unset = whereUnset(
      facts.states(),
      setters,
      some.map(([name]) => name),
    );
    for (const [bit, [name, places]] of some.entries()) {
      const isNeverSet = !setters.byName.has(name) && setters.anything.size === 0;
      let told: number | undefined;
      for (const { step, index, read } of places) {
        if (told === index) continue;
        const isUnsetAt = (node: number): boolean => (((unset[node] ?? 0) >> bit) & 1) === 1;
        const readers = readersOf(facts, { name, index, read, isUnsetAt, openNames });
        if (readers.length === 0) continue;
        told = index;
        yield { name, step, read, isNeverSet, call: facts.callOf(pathTo(name, readers)) };
        if (isNeverSet) break;
      }
    }
  }
}

const AT_ONCE = 32;
const WORK_MAX = 10_000_000;

type Place = { readonly step: Step; readonly index: number; readonly read: Read };

/** The places that read each variable which has no value at first, in the order of the file. */
function placesByName(flow: Flow, facts: Facts): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  for (const { id, from, initial } of flow.variables.values()) {
    if (from === undefined && initial === undefined) places.set(id, []);
  }
  if (places.size === 0) return places;
  const { firstNode, graph } = facts.states();
  const readsAt = readsOf(flow);
  for (const [index, step] of graph.steps.entries()) {
    const location = FIRST_STATE + index;
    // What no call comes to reads nothing.
    if (firstNode[location] === firstNode[location + 1]) continue;
    for (const read of readsAt(step)) {
      for (const name of namesIn(read, facts.trees)) {
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

/** The cheapest moves to one of some states on which a variable gets no value. */
type PathTo = (name: string, nodes: readonly number[]) => readonly number[] | undefined;

/**
 * Binds `PathTo` to a flow. Most often the cheapest way of all gives no value on the way, and is
 * the one; else the ways that give none are searched, once a variable.
 */
function pathsWhileUnset(facts: Facts, setters: Setters): PathTo {
  const { nodeCount, moveTo } = facts.states();
  let searched: { readonly name: string; readonly search: Search } | undefined;
  let work = 0;
  return (name, nodes) => {
    const node = cheapestOf(facts.search(), nodes);
    const moves = node === undefined ? undefined : movesTo(facts.search(), node);
    if (moves === undefined || !setsAny(facts, setters, name, moves)) return moves;
    if (searched?.name !== name) {
      work += nodeCount + moveTo.length;
      if (work > WORK_MAX) return undefined;
      searched = { name, search: whileUnset(facts, setters, name) };
    }
    const longer = cheapestOf(searched.search, nodes);
    return longer === undefined ? undefined : movesTo(searched.search, longer);
  };
}

function cheapestOf({ cost }: Search, nodes: readonly number[]): number | undefined {
  let best: number | undefined;
  for (const node of nodes) {
    const price = cost[node] ?? -1;
    if (price === -1) continue;
    if (best === undefined || price < (cost[best] ?? 0)) best = node;
  }
  return best;
}

function setsAny(
  facts: Facts,
  { byName, anything }: Setters,
  name: string,
  moves: readonly number[],
): boolean {
  const { moveWay } = facts.states();
  const setting = byName.get(name);
  return moves.some((move) => {
    const way = moveWay[move] ?? -1;
    return anything.has(way) || setting?.has(way) === true;
  });
}

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
  /** Whether a call can be in a state without a value of that name. */
  readonly isUnsetAt: (node: number) => boolean;
  readonly openNames: OpenNames;
};

/** The states of a step in which a text is read, and a variable in it that has no value would tell. */
function readersOf(
  facts: Facts,
  { name, index, read, isUnsetAt, openNames }: Asked,
): readonly number[] {
  const { judge } = facts.space();
  const tree = read.kind === 'expression' ? facts.trees.get(read.text) : undefined;
  const isUnset = (one: string): boolean => one === name;
  // A guard that nobody can judge may be there for just that.
  if (read.when.some((one) => judge(one).axes.length === 0)) return [];
  const states = facts.states();
  return statesOf(states, index).filter((node) => {
    const valuation = states.nodeValuation[node] ?? -1;
    return (
      isUnsetAt(node) &&
      read.when.every((one) => has(judge(one).may, valuation)) &&
      !read.unless.some((one) => has(judge(one).sure, valuation)) &&
      (tree === undefined || openNames(tree, valuation, isUnset).length > 0)
    );
  });
}
