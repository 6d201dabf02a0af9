import type { StateGraph } from '../analysis/state-graph.ts';
import type { Way } from '../graph/way.ts';
import { sampleDigits } from '../model/sample-digits.ts';
import type { BranchStep, Step } from '../model/step.ts';
import type { OpeningState } from '../schedule/opening-state.ts';
import type { CallerAct } from '../simulator/caller-act.ts';
import type { Mock } from '../simulator/world.ts';
import { MOVER } from '../space/mover.ts';
import type { Given } from './given.ts';

/** Acts, and what must be given for them to lead where they should. */
export type GivenActs = { readonly acts: readonly CallerAct[]; readonly given: Given };

/**
 * Turns moves of the state graph into acts, and sets in the world what they take for possible:
 * hours, what steps come to, conditions. O(moves).
 */
export function playMoves(states: StateGraph, moves: readonly number[], given: Given): GivenActs {
  const { graph, moveWay, moveBy, moveActs } = states;
  const acts: CallerAct[] = [];
  const sets: Sets = {
    hours: new Map(given.hours),
    mocks: new Map(given.mocks),
    conditions: new Map(given.conditions),
    mocked: new Set(),
  };
  for (const move of moves) {
    const wayIndex = moveWay[move] ?? -1;
    const way = graph.ways[wayIndex];
    const step = graph.steps[graph.wayFrom[wayIndex] ?? -1];
    acts.push(...actsOf(moveBy[move] ?? 0, moveActs[move] ?? 0, way, step));
    if (way === undefined || step === undefined) continue;
    if (way.when !== undefined) sets.conditions.set(way.when.text, true);
    if (moveBy[move] === MOVER.world) setWorld(sets, step, way);
    if (step.type === 'collect' && step.pattern !== undefined && moveBy[move] === MOVER.digits) {
      addMock(sets, step.id, 'accepted');
    }
  }
  const { hours, mocks, conditions } = sets;
  return { acts, given: { ...given, hours, mocks, conditions } };
}

type Sets = {
  readonly hours: Map<string, OpeningState>;
  readonly mocks: Map<string, readonly Mock[]>;
  readonly conditions: Map<string, boolean>;
  /** The steps whose list of mocks was begun anew. */
  readonly mocked: Set<string>;
};

function actsOf(
  by: number,
  times: number,
  way: Way | undefined,
  step: Step | undefined,
): readonly CallerAct[] {
  if (by === MOVER.silence) return Array.from({ length: times }, () => ({ kind: 'silence' }));
  if (by === MOVER.wrongKey) return Array.from({ length: times }, () => ({ kind: 'wrongKey' }));
  if (by === MOVER.key && way !== undefined) return [{ kind: 'press', keys: way.name }];
  if (by === MOVER.digits && step?.type === 'collect') {
    return [{ kind: 'press', keys: sampleDigits(step) }];
  }
  // A queue lets go by itself, but only of a caller who waits for it.
  return by === MOVER.world && step?.type === 'queue' ? [{ kind: 'silence' }] : [];
}

function setWorld(sets: Sets, step: Step, way: Way): void {
  switch (step.type) {
    case 'hours':
      setHours(sets, step.schedule?.value ?? '', way.name);
      return;
    case 'branch':
      setConditions(sets, step, way);
      return;
    default:
      addMock(sets, step.id, way.name);
  }
}

function setHours({ hours }: Sets, schedule: string, name: string): void {
  if (name === 'open' || name === 'closed' || name === 'holiday') hours.set(schedule, name);
}

/** The first case that holds is taken, so those before it must not. */
function setConditions({ conditions }: Sets, { cases }: BranchStep, way: Way): void {
  for (const item of cases) {
    if (item.when === undefined) continue;
    const isTaken = item.at.start === way.at.start;
    conditions.set(item.when.text, isTaken);
    if (isTaken) return;
  }
}

function addMock({ mocks, mocked }: Sets, step: string, outcome: string): void {
  const before = mocked.has(step) ? (mocks.get(step) ?? []) : [];
  mocked.add(step);
  mocks.set(step, [...before, { outcome }]);
}
