import type { Possible } from './possible.ts';
import { UNSURE } from './unsure.ts';
import type { Value } from './value.ts';
import { VALUES_MAX } from './values-max.ts';

/**
 * What two things come to together, each value of the one with each of the other; `undefined`
 * where they are more than `VALUES_MAX` pairs, or not known one by one.
 *
 * @param work What two values come to; where that is nothing, nothing is sure.
 */
export function exactPairs(
  left: Possible,
  right: Possible,
  work: (left: Value, right: Value) => Value | undefined,
): Possible | undefined {
  if (left.kind !== 'values' || right.kind !== 'values') return undefined;
  if (left.values.length * right.values.length > VALUES_MAX) return undefined;
  const found = new Set<Value>();
  for (const one of left.values) {
    for (const other of right.values) {
      const value = work(one, other);
      if (value === undefined) return UNSURE;
      found.add(value);
    }
  }
  return { kind: 'values', values: [...found] };
}
