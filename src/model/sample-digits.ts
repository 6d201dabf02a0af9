import type { CollectStep } from './step.ts';

/** The shortest input that a collect step may take, its terminator included where one is waited for. */
export function sampleDigits(step: CollectStep): string {
  const digits = SAMPLE.slice(0, step.digitsMin).padEnd(step.digitsMin, '1');
  const isOpen = step.digitsMin < step.digitsMax;
  return isOpen && step.terminator !== undefined ? `${digits}${step.terminator.value}` : digits;
}

const SAMPLE = '1234567890';
