import type { Layer } from './search.ts';

/** A word of the set of a layer; 0 for those that are not kept. */
export function layerWord({ first, end, sheet, at }: Layer, word: number): number {
  return word >= first && word < end ? (sheet[at + word - first] ?? 0) : 0;
}
