import type { Way } from '../graph/way.ts';
import { reachesHuman } from '../model/reaches-human.ts';
import type { Step } from '../model/step.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import type { StateGraph } from './state-graph.ts';

/**
 * Marks with 1, by node, every state that a call can ever be in: also by going back, after a talk
 * with a person and after the platform failed, which `search` leaves out. May mark too much, and
 * never too little: what is not marked cannot happen. O(states + moves).
 *
 * @param clockRuns Whether opening hours may change while a step listens, waits or hands over;
 *   else they are those of the beginning.
 */
export function occurring(states: StateGraph, clockRuns: boolean): Uint8Array {
  const { graph, starts, valuations, firstMove, moveTo } = states;
  const marked = new Uint8Array(states.nodeCount);
  const queue: number[] = [];
  const mark = (node: number): void => {
    if (marked[node] === 1) return;
    marked[node] = 1;
    queue.push(node);
  };
  const hours = states.space.axes.find(({ kind }) => kind === 'hours');
  const isWidened = new Uint8Array(graph.steps.length);
  const markAll = (node: number): void => {
    const step = placeOf(states, node);
    if (step === -1) mark(node);
    if (step === -1 || isWidened[step] === 1) return;
    isWidened[step] = 1;
    const first = FIRST_STATE + step * valuations;
    for (let valuation = 0; valuation < valuations; valuation += 1) mark(first + valuation);
  };
  const markLeftOut = (step: number, valuation: number): void => {
    for (let way = graph.firstWay[step] ?? 0; way < (graph.firstWay[step + 1] ?? 0); way += 1) {
      const to = graph.wayTo[way] ?? -1;
      if (to === -1 || !isLeftOut(graph.steps[step], graph.ways[way])) continue;
      // What such a way assigns, nobody has worked out.
      const isPlain = graph.ways[way]?.outcome.set.length === 0;
      (isPlain ? mark : markAll)(FIRST_STATE + to * valuations + valuation);
    }
  };
  for (const node of starts) mark(node);
  for (const node of queue) {
    const index = placeOf(states, node);
    // A called flow shares the variables of its caller, and nobody here sees what it sets.
    const comeTo = graph.steps[index]?.type === 'flow' ? markAll : mark;
    for (let move = firstMove[node] ?? 0; move < (firstMove[node + 1] ?? 0); move += 1) {
      comeTo(moveTo[move] ?? 0);
    }
    if (index === -1) continue;
    const valuation = (node - FIRST_STATE) % valuations;
    markLeftOut(index, valuation);
    if (!clockRuns || hours === undefined || !takesTime(graph.steps[index])) continue;
    const cell = Math.floor(valuation / hours.stride) % hours.cells.length;
    for (const [other] of hours.cells.entries()) mark(node + (other - cell) * hours.stride);
  }
  return marked;
}

/** The index of a node's step; -1 where it is none. */
function placeOf({ valuations, backBase }: StateGraph, node: number): number {
  return node < FIRST_STATE || node >= backBase
    ? -1
    : Math.floor((node - FIRST_STATE) / valuations);
}

/** Whether the space has no move for a way, because it proves nothing about reaching a person. */
function isLeftOut(step: Step | undefined, way: Way | undefined): boolean {
  if (step === undefined || way === undefined) return false;
  return way.kind === 'error' || (way.name === 'answered' && reachesHuman(step));
}

/** Whether minutes may pass at a step, so that a schedule may open or close meanwhile. */
function takesTime(step: Step | undefined): boolean {
  switch (step?.type) {
    case undefined:
    case 'say':
    case 'branch':
    case 'hours':
    case 'set':
    case 'count':
    case 'return':
    case 'hangup':
      return false;
    case 'menu':
    case 'collect':
    case 'lookup':
    case 'queue':
    case 'transfer':
    case 'voicemail':
    case 'callback':
    case 'survey':
    case 'flow':
    case 'opaque':
      return true;
  }
}
