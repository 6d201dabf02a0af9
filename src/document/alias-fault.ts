import { DEPTH_MAX } from './depth-max.ts';

/**
 * Why an alias cannot stand for what its anchor names, as a message; `undefined` when it can,
 * and an empty text when the reason was told before.
 *
 * @param anchored What the anchor of that name holds; without a tree while it is being read.
 * @param reading How deep the alias lies, how many values aliases have added so far, and whether
 *   they were once too many.
 */
export function aliasFault(
  name: string,
  anchored: { readonly tree: unknown; readonly size: number; readonly height: number } | undefined,
  reading: { readonly depth: number; readonly added: number; isOverBudget: boolean },
): string | undefined {
  if (anchored === undefined) {
    return `Alias "*${name}" has no anchor before it: write "&${name}" at the value it means`;
  }
  if (anchored.tree === undefined) {
    return `Alias "*${name}" stands inside the value that it means: no value can hold itself`;
  }
  if (reading.depth + anchored.height > DEPTH_MAX) {
    return `Alias "*${name}" nests values more than ${DEPTH_MAX} deep: nest them less`;
  }
  if (reading.added + anchored.size <= ADDED_MAX) return undefined;
  if (reading.isOverBudget) return '';
  reading.isOverBudget = true;
  return `Aliases up to "*${name}" repeat more than 100,000 values: repeat less`;
}

const ADDED_MAX = 100_000;
