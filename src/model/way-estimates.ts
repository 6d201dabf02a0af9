import type { Flow } from './flow.ts';
import type { Prompt } from './prompt.ts';
import { promptEstimate } from './prompt-estimate.ts';
import { settledAsking } from './settled-asking.ts';
import type { Step } from './step.ts';

/** A way out of a step, as far as it takes time. */
export type TimedWay = {
  /** The outcome that it takes; `undefined` where the step ends the call by itself. */
  readonly outcome: string | undefined;
  /** What is said on it. */
  readonly prompt: Prompt | undefined;
  /** How often the step is heard before, 1 or more. */
  readonly rounds: number;
  /** Whether the caller says nothing until the step gives up, each time. */
  readonly isSilence: boolean;
};

/**
 * Says about how many milliseconds it takes from coming into a step until it is left by a way: the
 * caller hears every prompt to its end. The talk with a person is not counted. Each step's prompt
 * is worked out once.
 *
 * @param audioMs How long sound files last, by their names as seen from the flow's folder.
 */
export function wayEstimates(
  flow: Flow,
  audioMs?: ReadonlyMap<string, number>,
): (step: Step, way: TimedWay) => number {
  const known = audioMs === undefined ? {} : { audioMs };
  const prompts = new Map<Step, number>();
  const promptOf = (step: Step): number => {
    const ms = prompts.get(step) ?? stepPromptMs(step);
    prompts.set(step, ms);
    return ms;
  };
  return (step, { outcome, prompt, rounds, isSilence }) => {
    const ms = rounds * (promptOf(step) + (isSilence ? silenceMs(flow, step) : 0));
    return ms + waitMs(step, outcome) + promptEstimate(flow, prompt, known);
  };

  function stepPromptMs(step: Step): number {
    const speaks = step.type === 'menu' || step.type === 'queue';
    return promptEstimate(flow, step.prompt, { ...known, options: speaks ? step.options : [] });
  }
}

function silenceMs(flow: Flow, step: Step): number {
  const asks = step.type === 'menu' || step.type === 'collect';
  return asks ? settledAsking(step, flow.defaults).timeoutMs : 0;
}

/** How long others take: a person is there after the expected wait, or nobody in all the time. */
function waitMs(step: Step, outcome: string | undefined): number {
  if (step.type === 'lookup') return step.latencyMs?.value ?? 0;
  if (step.type !== 'queue') return 0;
  const maxMs = step.maxWaitMs?.value;
  if (outcome === 'timedOut') return maxMs ?? 0;
  const isAnswered = outcome === undefined || outcome === 'answered';
  return isAnswered ? Math.min(step.expectedWaitMs?.value ?? 0, maxMs ?? Infinity) : 0;
}
