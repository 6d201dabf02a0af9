import { sampleDigits } from '../model/sample-digits.ts';
import type { CollectStep } from '../model/step.ts';
import type { Cell } from './cell.ts';

/**
 * Digits that a caller can type into a step so that its variable comes to lie in a cell, the
 * terminator included where one is waited for; `undefined` where no keys do that. O(1).
 */
export function typedDigits(step: CollectStep, { possible, sample }: Cell): string | undefined {
  if (possible === undefined) return undefined;
  const plain = sampleDigits(step);
  if (possible.kind === 'any') return plain;
  if (possible.kind === 'range') {
    const least = Math.max(0, Math.ceil(possible.min));
    return least > possible.max ? undefined : fitted(step, String(least));
  }
  const numbers = possible.values.filter((value) => typeof value === 'number');
  const [number] = numbers.filter((value) => Number.isInteger(value) && value >= 0);
  if (number !== undefined) return fitted(step, String(number));
  if (typeof sample !== 'string') return undefined;
  // What stands for all other texts is no text of digits itself.
  return /^\d+$/.test(sample) ? exact(step, sample) : plain;
}

/** A number with as many zeros before it as the step wants digits. */
function fitted(step: CollectStep, digits: string): string | undefined {
  return exact(step, digits.padStart(step.digitsMin, '0'));
}

function exact(step: CollectStep, digits: string): string | undefined {
  if (digits.length < step.digitsMin || digits.length > step.digitsMax) return undefined;
  const isOpen = digits.length < step.digitsMax;
  return isOpen && step.terminator !== undefined ? `${digits}${step.terminator.value}` : digits;
}
