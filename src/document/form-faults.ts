import type { NamedFault } from '../finding/fault.ts';
import { lineIndex } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';
import type { MapTree } from '../text/tree.ts';
import { validate } from './flow-validator.generated.js';
import { furtherFaults } from './further-faults.ts';
import { plainValue } from './plain-value.ts';
import { schemaFaults } from './schema-faults.ts';

/**
 * What is wrong with the form of a flow file, without what may only follow from a fault that YAML
 * itself has told: nothing on the line of such a fault, and no key missed in a map that holds one.
 *
 * @param unread The faults of `readTree`, in order.
 */
export function formFaults(
  tree: MapTree,
  unread: readonly NamedFault[],
  text: string,
): readonly NamedFault[] {
  const told = unread.filter(({ rule }) => rule !== 'duplicate-key');
  const isBroken = ({ start, end }: Span): boolean => {
    const first = told[firstFrom(told, start)];
    return first !== undefined && first.at.start <= end;
  };
  const errors = validate(plainValue(tree)) ? [] : (validate.errors ?? []);
  const faults = [...schemaFaults(errors, tree, isBroken), ...furtherFaults(tree)];
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
