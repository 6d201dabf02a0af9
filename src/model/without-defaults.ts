import type { Asking } from './asking.ts';
import type { Step } from './step.ts';

/**
 * A step that means the same in a flow without defaults: what it leaves to them it says itself.
 * Only steps that listen are changed. O(1).
 */
export function withoutDefaults(step: Step, defaults: Asking): Step {
  if (step.type !== 'menu' && step.type !== 'collect') return step;
  return {
    ...step,
    timeoutMs: step.timeoutMs ?? defaults.timeoutMs,
    interDigitMs: step.interDigitMs ?? defaults.interDigitMs,
    maxNoInput: step.maxNoInput ?? defaults.maxNoInput,
    maxNoMatch: step.maxNoMatch ?? defaults.maxNoMatch,
    noInput: step.noInput.length > 0 ? step.noInput : defaults.noInput,
    noMatch: step.noMatch.length > 0 ? step.noMatch : defaults.noMatch,
    noInputExhausted: step.noInputExhausted ?? step.exhausted ?? defaults.noInputExhausted,
    noMatchExhausted: step.noMatchExhausted ?? step.exhausted ?? defaults.noMatchExhausted,
    exhausted: step.exhausted ?? defaults.exhausted,
    bargeIn: step.bargeIn ?? defaults.bargeIn,
  };
}
