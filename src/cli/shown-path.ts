import { pathBelow } from './path-below.ts';
import type { World } from './world.ts';

/** How people are told of a path: from the working directory on where it lies below, else whole. */
export function shownPath(path: string, { cwd }: World): string {
  const below = pathBelow(cwd, path);
  return below === undefined || below === '' ? path : below;
}
