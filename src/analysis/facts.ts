import type { Call } from '../finding/call.ts';
import { type CompactGraph, compactGraph } from '../graph/compact-graph.ts';
import { reachable } from '../graph/reachable.ts';
import { type WaysIn, waysIn } from '../graph/ways-in.ts';
import type { Flow } from '../model/flow.ts';
import { listens } from '../model/listens.ts';
import type { Step } from '../model/step.ts';
import type { Ground } from '../proof/ground.ts';
import { groundOf } from '../proof/ground-of.ts';
import { reachedStates } from '../proof/reached-states.ts';
import type { States } from '../proof/states.ts';
import { callOf } from '../space/call-of.ts';
import { END } from '../space/end.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import type { Known } from '../space/known.ts';
import { makeSpace } from '../space/make-space.ts';
import type { Space } from '../space/space.ts';
import { actsOf } from './acts-of.ts';
import type { Caller } from './caller.ts';
import { callerMoves } from './caller-moves.ts';
import { canReach } from './can-reach.ts';
import { cheapestNode } from './cheapest-node.ts';
import { cheapestSearch, type Search } from './cheapest-search.ts';
import type { Circle } from './circle.ts';
import { directlyTo } from './directly-to.ts';
import { endlessCircles } from './endless-circles.ts';
import type { Entry } from './entries.ts';
import { helped } from './helped.ts';
import { helplessCircles } from './helpless-circles.ts';
import { type Incoming, incoming } from './incoming.ts';
import { leadingTo } from './leading-to.ts';
import { legsOf } from './legs-of.ts';
import { looping } from './looping.ts';
import { makeStateGraph } from './make-state-graph.ts';
import { movesTo } from './moves-to.ts';
import { type Occurring, occurring } from './occurring.ts';
import { once } from './once.ts';
import { round } from './round.ts';
import type { StateGraph } from './state-graph.ts';
import { statesWhere } from './states-where.ts';
import { unaskedMoves } from './unasked-moves.ts';
import { unwindCounts } from './unwind-counts.ts';
import { type WrittenOutcome, writtenOutcomes } from './written-outcomes.ts';

/** What is known of one flow; each answer is worked out when it is first asked for. */
export type Facts = {
  /** The checked trees of the flow's expressions, by their texts; those that are known. */
  readonly trees: Known['trees'];
  readonly graph: () => CompactGraph;
  readonly waysIn: () => WaysIn;
  /** Every outcome that is written in the flow. */
  readonly written: () => readonly WrittenOutcome[];
  readonly space: () => Space;
  /** The space, ready for searches over sets of states. */
  readonly ground: () => Ground;
  /** All states that a call can come to, as sets. */
  readonly reachedStates: () => States;
  readonly states: () => StateGraph;
  readonly into: () => Incoming;
  /** By step index: whether a call can come to the step at all. */
  readonly reachable: () => Uint8Array;
  /** The valuations that calls can ever have at a step, by its index; hours stand still. */
  readonly occursAt: Occurring;
  /** The same for some steps, by their indexes, while hours may change under the call. */
  readonly occurringAnyTime: (steps: readonly number[]) => Occurring;
  /** The cheapest way to each state in acts of the caller; after a person has answered, none. */
  readonly search: () => Search;
  /** The cheapest way of one caller to each state. */
  readonly searchOf: (caller: Caller) => Search;
  /** By node: 1 for each state that `search` came to. */
  readonly searched: () => Uint8Array;
  /** By node: 1 for each that a call can come back to without a key or digits; or there is none. */
  readonly looping: () => Uint8Array | undefined;
  /** By move: 1 for each that a call with one caller can take. */
  readonly movesOf: (caller: Caller) => Uint8Array;
  /** By move: 1 for each that needs no act of the caller; of a `count` step only `done`. */
  readonly unaskedMoves: () => Uint8Array;
  /** By node: whether a person, or when nobody is on duty a substitute, can still be reached. */
  readonly helped: () => Uint8Array;
  /** By node: whether any end of the call can still be reached. */
  readonly endable: () => Uint8Array;
  /** By node: whether the call can still come to a certain end of `END`. */
  readonly endsIn: (end: number) => Uint8Array;
  /** By node: whether the caller can still be asked something. */
  readonly asksLater: () => Uint8Array;
  /**
   * By node: what follows without another act of the caller, bit `e` for end `e` of `END`, and bit
   * `FIRST_STATE` where the caller is asked something next, the asking step itself included.
   */
  readonly directly: () => Uint8Array;
  /** The circles in which a caller who falls silent, gets lost, or both, goes round for ever. */
  readonly circlesOf: (caller: Caller) => readonly Circle[];
  /** Moves, from the start on, written down as a call. */
  readonly callOf: (moves: readonly number[] | undefined) => Call | undefined;
  /** The cheapest call to a state; of one caller where one is given. */
  readonly callTo: (node: number, caller?: Caller) => Call | undefined;
  /** The cheapest call to a step in any state; `undefined` where no call comes to it. */
  readonly callToStep: (step: Step) => Call | undefined;
  /** The cheapest call into a circle, and once round it by what one caller does. */
  readonly callRound: (circle: Circle, caller: Caller) => Call | undefined;
  /** The cheapest call that goes by an entry. */
  readonly callBy: (entry: Entry) => Call | undefined;
};

/**
 * Binds the analyses to one flow.
 *
 * @param given What else is known of it; what is left out is taken as "either".
 */
export function facts(flow: Flow, given: Partial<Known> = {}): Facts {
  const graph = once(() => compactGraph(flow));
  const allWaysIn = once(() => waysIn(graph()));
  const space = once(() => makeSpace(flow, graph(), { ...UNKNOWN, ...given }, allWaysIn));
  const ground = once(() => groundOf(space()));
  const reached = once(() => reachedStates(ground()));
  const states = once(() => makeStateGraph(space(), reached));
  const into = once(() => incoming(states()));
  const search = once(() => cheapestSearch(states(), states().starts, actsOf(states())));
  const moves = once(() => callerMoves(states()));
  const searchBy = (caller: Caller) =>
    once(() => cheapestSearch(states(), states().starts, actsOf(states(), moves()[caller])));
  const byCaller = {
    silent: searchBy('silent'),
    lost: searchBy('lost'),
    helpless: searchBy('helpless'),
  };
  const searched = once(() => searchedNodes(search()));
  const known = once(() => searched().slice().fill(1, states().backBase));
  const loops = once(() => looping(states(), searched()));
  const circlesBy = (caller: 'silent' | 'lost') =>
    once(() => {
      if (loops() === undefined) return [];
      return endlessCircles(states(), into(), caller, moves()[caller], searched());
    });
  const circles = {
    silent: circlesBy('silent'),
    lost: circlesBy('lost'),
    helpless: once(() => {
      if (loops() === undefined) return [];
      return helplessCircles(states(), into(), moves().helpless, searched());
    }),
  };
  const occurs = once(() => occurring(ground(), reached(), false));
  const unasked = once(() => unaskedMoves(states()));
  const asking = once(() => statesWhere(states(), everyNode(states()), listens));
  const endsIn = Object.values(END).map((end) => once(() => canReach(into(), [end], searched())));
  const callOn = (moves: readonly number[] | undefined): Call | undefined =>
    moves && callOf(space(), legsOf(states(), unwindCounts(states(), moves)));
  const callTo = (node: number, caller?: Caller): Call | undefined =>
    callOn(movesTo(caller === undefined ? search() : byCaller[caller](), node));
  return {
    trees: given.trees ?? UNKNOWN.trees,
    graph,
    waysIn: allWaysIn,
    written: once(() => writtenOutcomes(flow)),
    space,
    reachedStates: reached,
    states,
    into,
    reachable: once(() => reachable(graph())),
    ground,
    occursAt: (step) => occurs()(step),
    occurringAnyTime: (steps) =>
      occurring(ground(), reached(), true, leadingTo(ground(), graph(), allWaysIn(), steps)),
    search,
    searchOf: (caller) => byCaller[caller](),
    searched,
    looping: loops,
    movesOf: (caller) => moves()[caller],
    unaskedMoves: unasked,
    helped: once(() => helped(states(), into(), known())),
    endable: once(() => {
      const ends = Array.from({ length: FIRST_STATE }, (_, end) => end);
      return canReach(into(), ends, known());
    }),
    endsIn: (end) => endsIn[end]?.() ?? new Uint8Array(states().nodeCount),
    asksLater: once(() => canReach(into(), members(asking()), searched())),
    directly: once(() => directlyTo(into(), asking(), unasked())),
    circlesOf: (caller) => circles[caller](),
    callOf: callOn,
    callTo,
    callToStep: (step) => {
      const node = cheapestNode(states(), search(), graph().indexOf.get(step.id) ?? -1);
      return node === undefined ? undefined : callTo(node);
    },
    callRound: ({ nodes }, caller) => {
      const { cost } = search();
      const first = nodes.reduce((best, node) =>
        (cost[node] ?? 0) < (cost[best] ?? 0) ? node : best,
      );
      const once = round(
        states(),
        { nodes: [first, ...nodes.filter((node) => node !== first)] },
        moves()[caller],
      );
      return callOn(continued(movesTo(search(), first), once));
    },
    callBy: ({ node, from, move }) =>
      move === -1
        ? callOf(space(), [], states().nodeValuation[node])
        : callOn(continued(movesTo(search(), from), [move])),
  };
}

/** 100,000 states and all that is asked about them take half a second. */
const UNKNOWN: Known = {
  trees: new Map(),
  openings: undefined,
  statesMax: 100_000,
  countsRounds: true,
  callsSetVariables: false,
};

/** Moves and what follows them; `undefined` where the moves before it are too long to be told. */
function continued(
  moves: readonly number[] | undefined,
  further: readonly number[],
): readonly number[] | undefined {
  return moves === undefined || further.length > FURTHER_MAX ? undefined : [...moves, ...further];
}

/** The longest round that is told in full, in moves. */
const FURTHER_MAX = 250;

function searchedNodes({ cost }: Search): Uint8Array {
  const marked = new Uint8Array(cost.length);
  for (let node = 0; node < cost.length; node += 1) marked[node] = cost[node] === -1 ? 0 : 1;
  return marked;
}

function everyNode({ nodeCount }: StateGraph): Uint8Array {
  return new Uint8Array(nodeCount).fill(1);
}

/** The nodes that are marked. */
function members(marked: Uint8Array): readonly number[] {
  const nodes: number[] = [];
  for (let node = 0; node < marked.length; node += 1) if (marked[node] === 1) nodes.push(node);
  return nodes;
}
