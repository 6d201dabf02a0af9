import type { Span } from '../text/span.ts';
import type { Places } from './places.ts';

/**
 * Where a part of a value is written, or else what holds it; the beginning of the file where
 * nothing is known.
 *
 * @param path The names of properties that lead to it.
 */
export function codePlace(places: Places | undefined, path: readonly string[]): Span {
  let at = places;
  for (const name of path) {
    const inner = at?.entries?.find((entry) => entry.name === name)?.value;
    if (inner === undefined) break;
    at = inner;
  }
  return at?.at ?? { start: 0, end: 0 };
}
