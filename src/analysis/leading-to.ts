import type { CompactGraph } from '../graph/compact-graph.ts';
import type { WaysIn } from '../graph/ways-in.ts';
import type { Ground } from '../proof/ground.ts';
import { FIRST_STATE } from '../space/first-state.ts';

/**
 * Marks with 1 every location from which a call can come to one of some steps, those included: by a
 * move, or by a way for which the space has none. O(locations), and the moves and ways into what is
 * marked.
 *
 * @param steps By their indexes.
 */
export function leadingTo(
  { space, firstIn, inMove, moveFrom }: Ground,
  { wayFrom }: CompactGraph,
  { firstIn: firstWayIn, inWay }: WaysIn,
  steps: readonly number[],
): Uint8Array {
  const marked = new Uint8Array(space.locationCount);
  const queue: number[] = [];
  const mark = (location: number): void => {
    if (marked[location] === 1) return;
    marked[location] = 1;
    queue.push(location);
  };
  for (const step of steps) mark(FIRST_STATE + step);
  for (let at = 0; at < queue.length; at += 1) {
    const location = queue[at] ?? 0;
    for (let slot = firstIn[location] ?? 0; slot < (firstIn[location + 1] ?? 0); slot += 1) {
      mark(moveFrom[inMove[slot] ?? 0] ?? 0);
    }
    const step = location - FIRST_STATE;
    if (location >= space.backBase) continue;
    for (let slot = firstWayIn[step] ?? 0; slot < (firstWayIn[step + 1] ?? 0); slot += 1) {
      mark(FIRST_STATE + (wayFrom[inWay[slot] ?? 0] ?? 0));
    }
  }
  return marked;
}
