import type { CollectStep } from '../model/step.ts';
import { toTextPattern } from '../text/text-pattern.ts';

/**
 * Keys that a collect step takes: as few digits as may be, such as its pattern knows, and the
 * terminator where one is waited for. Where no guess fits the pattern, keys of the right number.
 */
export function sampleInput(step: CollectStep): string {
  const { digitsMin, digitsMax, pattern, terminator } = step;
  const matches = pattern && toTextPattern(pattern.value, { isWhole: true });
  const fits = (digits: string): boolean => matches === undefined || matches(digits);
  const lengths = Array.from(
    { length: Math.max(1, Math.min(digitsMax, LENGTH_MAX) - digitsMin + 1) },
    (_, more) => digitsMin + more,
  );
  const guesses = lengths.flatMap((length) =>
    [...COUNTED, ...'1234567890'].map((digits) => digits.repeat(length).slice(0, length)),
  );
  const digits = guesses.find(fits) ?? COUNTED[0].repeat(digitsMin).slice(0, digitsMin);
  const isOpen = digits.length < digitsMax;
  return isOpen && terminator !== undefined ? `${digits}${terminator.value}` : digits;
}

const COUNTED = ['1234567890', '0123456789', '2026', '0101'] as const;

/** Longer inputs than this are not guessed at. */
const LENGTH_MAX = 30;
