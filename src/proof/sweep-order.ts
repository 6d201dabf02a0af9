import type { Ground } from './ground.ts';

/**
 * All locations in the order of a search in depth, turned around; those that are not found from the
 * beginnings come first. O(locations + moves).
 */
export function sweepOrder(
  { space, firstIn, inMove, moveFrom }: Pick<Ground, 'space' | 'firstIn' | 'inMove' | 'moveFrom'>,
  begins: readonly number[],
  isForward: boolean,
): Int32Array {
  const { locationCount, firstMove, moveTo } = space;
  const firstOut = isForward ? firstMove : firstIn;
  const order = new Int32Array(locationCount);
  const isFound = new Uint8Array(locationCount);
  const nextSlot = firstOut.slice(0, locationCount);
  const path: number[] = [];
  let left = locationCount;
  const search = (begin: number): void => {
    if (isFound[begin] === 1) return;
    isFound[begin] = 1;
    path.push(begin);
    while (path.length > 0) {
      const at = path[path.length - 1] ?? 0;
      const slot = nextSlot[at] ?? 0;
      if (slot === (firstOut[at + 1] ?? 0)) {
        left -= 1;
        order[left] = at;
        path.pop();
        continue;
      }
      nextSlot[at] = slot + 1;
      const to = isForward ? (moveTo[slot] ?? -1) : (moveFrom[inMove[slot] ?? 0] ?? -1);
      if (to < 0 || isFound[to] === 1) continue;
      isFound[to] = 1;
      path.push(to);
    }
  };
  for (const begin of begins) search(begin);
  for (let location = 0; location < locationCount; location += 1) search(location);
  return order;
}
