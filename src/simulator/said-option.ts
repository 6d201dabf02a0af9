import type { Option } from '../model/outcome.ts';
import type { MenuStep, QueueStep } from '../model/step.ts';
import type { StepKeys } from './prepared-flow.ts';

/**
 * The option in force that a phrase asks for, with its index; `undefined` where none does.
 *
 * Capitals and blanks do not count; beyond that the words must be one of its `phrases`. Of several
 * the first, and the step's own before a global. O(phrases).
 */
export function saidOption(
  step: MenuStep | QueueStep,
  { options }: StepKeys,
  outOfForce: readonly number[],
  phrase: string,
): { readonly option: Option; readonly isGlobal: boolean } | undefined {
  const said = plain(phrase);
  for (const [index, option] of options.entries()) {
    if (outOfForce.includes(index)) continue;
    if (!option.phrases.some(({ value }) => plain(value) === said)) continue;
    return { option, isGlobal: index >= step.options.length };
  }
  return undefined;
}

function plain(phrase: string): string {
  return phrase.trim().replace(/\s+/g, ' ').toLowerCase();
}
