import type { Expression } from './expression.ts';
import { structureOf } from './structure-of.ts';

/** A name for the order between two things, the same from either side. O(nodes). */
export function pairKey(left: Expression, right: Expression): string {
  return [structureOf(left), structureOf(right)].sort().join(' ');
}
