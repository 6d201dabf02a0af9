import { listens } from '../model/listens.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import type { StateGraph } from './state-graph.ts';

/** A way by which a call comes into a set of states. */
export type Entry = {
  /** The first state inside. */
  readonly node: number;
  /** The move that leads in; -1 where the call begins inside. */
  readonly move: number;
  /** The state that this move leaves; -1 where the call begins inside. */
  readonly from: number;
};

/**
 * The ways into a set of states from the reached states outside it, one entry for each step that
 * is left and each step that is come to, the cheapest first met; in the order of the file.
 *
 * Where only some calls begin inside, because of the hours or of what is known of the caller, the
 * ways that part them from the others are their entries; the start is one where there are none, or
 * where all calls begin inside. O(states + moves).
 *
 * @param isIn 1 for each state of the set.
 */
export function entries(states: StateGraph, cost: Int32Array, isIn: Uint8Array): readonly Entry[] {
  const best = new Map<string, Entry>();
  const add = (entry: Entry): void => {
    const key = keyOf(states, entry.move, entry.node);
    const known = best.get(key);
    if (known === undefined || priceOf(states, cost, entry) < priceOf(states, cost, known)) {
      best.set(key, entry);
    }
  };
  const inside = states.starts.filter((node) => isIn[node] === 1);
  const [first] = inside;
  if (first !== undefined) {
    const parting = inside.length < states.starts.length ? partingWays(states, cost, isIn) : [];
    if (parting.length === 0) best.set('start', { node: first, move: -1, from: -1 });
    for (const entry of parting) add(entry);
  }
  const coming: Entry[] = [];
  for (let from = 0; from < states.backBase; from += 1) {
    if ((cost[from] ?? -1) === -1 || isIn[from] === 1) continue;
    const last = states.firstMove[from + 1] ?? 0;
    for (let move = states.firstMove[from] ?? 0; move < last; move += 1) {
      const node = states.moveTo[move] ?? 0;
      if (node < states.backBase && isIn[node] === 1) coming.push({ node, move, from });
    }
  }
  for (const entry of partedFrom(states, cost, isIn, coming)) add(entry);
  return [...best.values()];
}

/**
 * Ways in, each followed on through steps at which nobody is asked and from which other calls come
 * away, as from an `hours` step: the way that parts them is the one that leads in. One that is
 * parted nowhere stays.
 */
function partedFrom(
  states: StateGraph,
  cost: Int32Array,
  isIn: Uint8Array,
  coming: readonly Entry[],
): readonly Entry[] {
  if (states.valuations === 1 || coming.length === 0) return coming;
  const isMixed = mixedSteps(states, cost, isIn);
  const parts = (node: number): boolean =>
    node >= FIRST_STATE &&
    isMixed[placeOf(states, node)] === 1 &&
    !listens(states.graph.steps[placeOf(states, node)]);
  const found: Entry[] = [];
  const leadsOn = new Map<number, boolean>();
  for (const entry of coming) {
    const known = leadsOn.get(entry.node);
    if (known === true) continue;
    if (known === false || !parts(entry.node)) {
      found.push(entry);
      continue;
    }
    const before = found.length;
    let meetsOther = false;
    const walked = new Set([entry.node]);
    for (const from of walked) {
      eachMove(states, from, (move, node) => {
        if (node < FIRST_STATE || node >= states.backBase || isIn[node] !== 1) return;
        if (!parts(node)) found.push({ node, move, from });
        else if (!leadsOn.has(node)) walked.add(node);
        else if (leadsOn.get(node) === true) meetsOther = true;
      });
    }
    const hasParted = meetsOther || found.length > before;
    for (const node of walked) leadsOn.set(node, hasParted);
    if (!hasParted) found.push(entry);
  }
  return found;
}

/** The moves, among states inside, from steps at which some calls are inside to those where all are. */
function partingWays(states: StateGraph, cost: Int32Array, isIn: Uint8Array): readonly Entry[] {
  const isMixed = mixedSteps(states, cost, isIn);
  const found: Entry[] = [];
  const seen = new Set(states.starts.filter((node) => isIn[node] === 1));
  for (const from of seen) {
    eachMove(states, from, (move, node) => {
      if (node < FIRST_STATE || node >= states.backBase || isIn[node] !== 1 || seen.has(node))
        return;
      if (isMixed[placeOf(states, node)] === 0) found.push({ node, move, from });
      else seen.add(node);
    });
  }
  return found;
}

/** Marks the steps at which some of the reached states are outside. */
function mixedSteps(states: StateGraph, cost: Int32Array, isIn: Uint8Array): Uint8Array {
  const mixed = new Uint8Array(states.graph.steps.length);
  for (let node = FIRST_STATE; node < states.backBase; node += 1) {
    if ((cost[node] ?? -1) !== -1 && isIn[node] !== 1) mixed[placeOf(states, node)] = 1;
  }
  return mixed;
}

function placeOf({ nodeLocation }: StateGraph, node: number): number {
  return (nodeLocation[node] ?? 0) - FIRST_STATE;
}

function eachMove(
  { firstMove, moveTo }: StateGraph,
  from: number,
  visit: (move: number, node: number) => void,
): void {
  const last = firstMove[from + 1] ?? 0;
  for (let move = firstMove[from] ?? 0; move < last; move += 1) visit(move, moveTo[move] ?? 0);
}

/** Events of one step that lead to the same step are one way in, whatever the event is called. */
function keyOf(states: StateGraph, move: number, node: number): string {
  const way = states.moveWay[move] ?? -1;
  const kind = states.graph.ways[way]?.kind;
  const from = states.graph.wayFrom[way] ?? -1;
  const to = placeOf(states, node);
  const isEvent = kind === 'exhausted' || kind === 'noInput' || kind === 'noMatch';
  return isEvent ? `${from} event ${to}` : `${way}`;
}

function priceOf(
  states: StateGraph,
  cost: Int32Array,
  { from, move }: { readonly from: number; readonly move: number },
): number {
  return (cost[from] ?? 0) + (states.moveActs[move] ?? 0);
}
