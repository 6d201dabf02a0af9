import type { CollectStep } from '../model/step.ts';
import { event } from './event.ts';
import { leaveBy } from './leave-by.ts';
import { nextMock } from './next-mock.ts';
import { putValue } from './put-value.ts';
import type { Run } from './run.ts';
import { tell } from './tell.ts';

/**
 * Takes the digits pressed so far as the whole input (C8): a value that is too short, too long or
 * not of the pattern is a no-match, any other goes to its variable, as a number where that is one.
 */
export function takeDigits(run: Run, step: CollectStep): void {
  const { call, flow } = run;
  const { input } = call;
  if (!isValid(run, step, input)) {
    event(run, step, 'noMatch', input);
    return;
  }
  call.input = '';
  tell(run, step.at, { kind: 'taken', keys: input, label: undefined });
  if (step.into !== undefined) {
    const { value: name, at } = step.into;
    const isNumber = flow.variables.get(name)?.type === 'number';
    putValue(run, at, name, isNumber ? Number(input) : input);
  }
  leaveBy(run, step.next, { kind: 'outcome', name: 'next' }, step.at);
}

function isValid(run: Run, step: CollectStep, digits: string): boolean {
  const mock = nextMock(run, [step.id]);
  if (mock !== undefined) return mock.outcome === 'accepted';
  if (digits.length < step.digitsMin || digits.length > step.digitsMax) return false;
  const { matches } = run.prepared.pattern(step);
  if (matches !== undefined) return matches(digits);
  const { pattern } = step;
  if (pattern !== undefined) {
    tell(run, pattern.at, { kind: 'unreadPattern', pattern: pattern.value });
  }
  return true;
}
