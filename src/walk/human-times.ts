import { stepOf } from '../analysis/step-of.ts';
import type { Flow } from '../model/flow.ts';
import { settledAsking } from '../model/settled-asking.ts';
import type { Step } from '../model/step.ts';
import { END } from '../space/end.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import { MOVER } from '../space/mover.ts';
import { nearest } from './nearest.ts';
import { promptEstimate } from './prompt-estimate.ts';
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

function timesOf({ flow, facts }: Stage): Float64Array {
  const states = facts.states();
  const prompts = new Map<Step, number>();
  const promptOf = (step: Step): number => {
    const ms = prompts.get(step) ?? promptEstimate(flow, step.prompt, optionsOf(step));
    prompts.set(step, ms);
    return ms;
  };
  const cost = nearest(facts.into(), END.human, (move, from) => {
    const step = stepOf(states, from);
    if (step === undefined) return 0;
    const way = states.graph.ways[states.moveWay[move] ?? -1];
    if (isFailure(step, way?.name)) return Infinity;
    const acts = states.moveActs[move] ?? 0;
    const by = states.moveBy[move] ?? 0;
    const rounds = by === MOVER.silence || by === MOVER.wrongKey ? acts : 1;
    const ms = rounds * (promptOf(step) + (by === MOVER.silence ? silenceMs(flow, step) : 0));
    return ms + waitMs(step, way?.name) + promptEstimate(flow, way?.outcome.prompt);
  });
  const { steps } = facts.graph();
  return Float64Array.from(steps, (_, index) => {
    const first = FIRST_STATE + index * states.valuations;
    return Math.min(...cost.subarray(first, first + states.valuations));
  });
}

function optionsOf(step: Step) {
  return step.type === 'menu' || step.type === 'queue' ? step.options : [];
}

function silenceMs(flow: Flow, step: Step): number {
  const asks = step.type === 'menu' || step.type === 'collect';
  return asks ? settledAsking(step, flow.defaults).timeoutMs : 0;
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

/** How long others take: `undefined` is the talk with a person. */
function waitMs(step: Step, outcome: string | undefined): number {
  if (step.type === 'lookup') return step.latencyMs?.value ?? 0;
  if (step.type !== 'queue') return 0;
  const maxMs = step.maxWaitMs?.value ?? Infinity;
  return outcome === undefined ? Math.min(step.expectedWaitMs?.value ?? 0, maxMs) : 0;
}
