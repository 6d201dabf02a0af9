import type { Expression } from './expression.ts';
import { leafOf } from './leaf-of.ts';
import { pairKey } from './pair-key.ts';
import { structureOf } from './structure-of.ts';

/**
 * The keys that `gridOf` has for some ends of conditions, without their values: conditions that
 * share none cannot rule each other out. O(nodes).
 */
export function gridKeys(ends: readonly Expression[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const end of ends) {
    const leaf = leafOf(end);
    if (leaf.kind === 'pair') keys.add(pairKey(leaf.left, leaf.right));
    else {
      if (leaf.kind !== 'value') keys.add(structureOf(end));
      if (leaf.kind !== 'other') keys.add(structureOf(leaf.subject));
    }
  }
  return keys;
}
