import { statesOf } from '../analysis/states-of.ts';
import { stepOf } from '../analysis/step-of.ts';
import type { Step } from '../model/step.ts';
import { wayEstimates } from '../model/way-estimates.ts';
import { END } from '../space/end.ts';
import { MOVER } from '../space/mover.ts';
import { nearest } from './nearest.ts';
import type { Stage } from './stage.ts';

/**
 * About how many milliseconds it takes from coming into each step until a person answers, at best:
 * the caller hears every prompt to its end, makes no mistake, and the world is kind. By the index
 * of the step; Infinity where nobody answers. Worked out once for a stage.
 */
export function humanTimes(stage: Stage): Float64Array {
  const known = TIMES.get(stage);
  if (known !== undefined) return known;
  const made = timesOf(stage);
  TIMES.set(stage, made);
  return made;
}

const TIMES = new WeakMap<Stage, Float64Array>();

function timesOf({ flow, facts, world }: Stage): Float64Array {
  const states = facts.states();
  const estimate = wayEstimates(flow, world.audioMs);
  const cost = nearest(facts.into(), END.human, (move, from) => {
    const step = stepOf(states, from);
    if (step === undefined) return 0;
    const way = states.graph.ways[states.moveWay[move] ?? -1];
    if (isFailure(step, way?.name)) return Infinity;
    const by = states.moveBy[move] ?? 0;
    const isEvent = by === MOVER.silence || by === MOVER.wrongKey;
    return estimate(step, {
      outcome: way?.name,
      prompt: way?.outcome.prompt,
      rounds: isEvent ? (states.moveActs[move] ?? 0) : 1,
      isSilence: by === MOVER.silence,
    });
  });
  const { steps } = facts.graph();
  return Float64Array.from(steps, (_, index) => {
    return Math.min(...statesOf(states, index).map((node) => cost[node] ?? Infinity));
  });
}

/** Whether a person who could answer does not: no kind world. */
function isFailure(step: Step, outcome: string | undefined): boolean {
  const isHuman = step.type === 'queue' || (step.type === 'transfer' && step.reaches === 'human');
  return isHuman && outcome !== undefined && FAILURES.has(outcome);
}

const FAILURES: ReadonlySet<string> = new Set([
  'timedOut',
  'full',
  'closed',
  'busy',
  'noAnswer',
  'failed',
]);
