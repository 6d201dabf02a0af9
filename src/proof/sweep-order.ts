import type { Space } from '../space/space.ts';

/** All locations in an order, and the place of each in it. */
export type SweepOrder = { readonly order: Int32Array; readonly rank: Int32Array };

/**
 * All locations in the order of a search in depth, turned around; those that are not found from the
 * beginning of calls come first. O(locations + moves).
 */
export function sweepOrder({ locationCount, firstMove, moveTo, start }: Space): SweepOrder {
  const order = new Int32Array(locationCount);
  const rank = new Int32Array(locationCount);
  const isFound = new Uint8Array(locationCount);
  const nextSlot = firstMove.slice(0, locationCount);
  const path: number[] = [];
  let left = locationCount;
  const search = (begin: number): void => {
    if (isFound[begin] === 1) return;
    isFound[begin] = 1;
    path.push(begin);
    while (path.length > 0) {
      const at = path[path.length - 1] ?? 0;
      const slot = nextSlot[at] ?? 0;
      if (slot === (firstMove[at + 1] ?? 0)) {
        left -= 1;
        order[left] = at;
        rank[at] = left;
        path.pop();
        continue;
      }
      nextSlot[at] = slot + 1;
      const to = moveTo[slot] ?? -1;
      if (to < 0 || isFound[to] === 1) continue;
      isFound[to] = 1;
      path.push(to);
    }
  };
  if (start !== -1) search(start);
  for (let location = 0; location < locationCount; location += 1) search(location);
  return { order, rank };
}
