/** The bits of the last word that stand for valuations, in a set with room for so many. */
export function tailMask(size: number): number {
  const used = size & 31;
  return used === 0 ? -1 : (1 << used) - 1;
}
