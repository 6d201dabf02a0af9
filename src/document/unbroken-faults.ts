import type { NamedFault } from '../finding/fault.ts';
import { lineIndex } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';

/**
 * Faults of a file's form, without what may only follow from a fault that YAML itself has told:
 * nothing on the line of such a fault, and no key missed in a map that holds one.
 *
 * @param unread The faults of `readTree`, in order.
 * @param judge Finds the faults; it is told how to ask whether a stretch holds such a fault.
 */
export function unbrokenFaults(
  unread: readonly NamedFault[],
  text: string,
  judge: (isBroken: (at: Span) => boolean) => readonly NamedFault[],
): readonly NamedFault[] {
  const told = unread.filter(({ rule }) => rule !== 'duplicate-key');
  const faults = judge(({ start, end }) => {
    const first = told[firstFrom(told, start)];
    return first !== undefined && first.at.start <= end;
  });
  if (told.length === 0) return faults;
  const { positionOf } = lineIndex(text);
  const lines = new Set(told.map(({ at }) => positionOf(at.start).line));
  return faults.filter(({ at }) => !lines.has(positionOf(at.start).line));
}

/** The index of the first fault at or after the offset; the faults lie in order. O(log faults). */
function firstFrom(faults: readonly NamedFault[], offset: number): number {
  let low = 0;
  let high = faults.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((faults[middle]?.at.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
