import type { CompactGraph } from '../graph/compact-graph.ts';
import type { Way } from '../graph/way.ts';

/**
 * Whether a step that listens has ways for both silence and wrong keys that are taken in the end;
 * where it has not, it asks for ever, or what then happens is not written. O(ways of the step).
 *
 * @param first The step's first way, by index; `last` is behind the last.
 */
export function eventsLeadOn({ ways }: CompactGraph, first: number, last: number): boolean {
  let [silence, wrongKey] = [false, false];
  for (let index = first; index < last; index += 1) {
    const way = ways[index];
    if (way === undefined || !isLast(way)) continue;
    if (way.name === 'noInput') silence = true;
    else wrongKey = true;
  }
  return silence && wrongKey;
}

/** A handler that goes back may find nothing to go back to, and then the step asks again. */
function isLast({ kind, target }: Way): boolean {
  return (
    kind === 'exhausted' || ((kind === 'noInput' || kind === 'noMatch') && target.kind !== 'back')
  );
}
