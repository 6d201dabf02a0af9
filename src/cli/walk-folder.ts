import { joined } from './joined.ts';
import { pathBelow } from './path-below.ts';
import type { Talk } from './talk.ts';
import type { World } from './world.ts';

/**
 * The files in a folder and below it, in the order of their paths.
 *
 * Left out: what is ignored, `node_modules`, and whatever begins with a dot. Links are followed
 * as long as they lead to something below `top`; the real path is given, and each folder is
 * looked at once, so that links that go in a circle do no harm.
 *
 * @param folder Absolute and without links.
 */
export function walkFolder(
  folder: string,
  { world, top, isIgnored, talk }: WalkOptions,
): readonly string[] {
  const files = new Set<string>();
  const seen = new Set([folder]);
  const waiting = [folder];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const listed = world.list(at);
    if (!listed.ok) {
      talk.fail(at, listed.why);
      continue;
    }
    for (const entry of listed.value) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const named = joined(at, entry.name);
      const path = entry.kind === 'link' ? followed(named) : named;
      const kind = entry.kind === 'link' ? world.kindOf(named) : entry.kind;
      if (path === undefined || isIgnored(named, kind === 'folder')) continue;
      if (kind === 'file') files.add(path);
      if (kind !== 'folder' || seen.has(path)) continue;
      seen.add(path);
      waiting.push(path);
    }
  }
  return [...files].toSorted();

  function followed(link: string): string | undefined {
    const real = world.realPath(link);
    if (real === undefined) talk.note(link, 'is a link that leads nowhere or in a circle');
    else if (pathBelow(top, real) === undefined)
      talk.note(link, `is a link that leads out of "${top}"`);
    else return real;
    return undefined;
  }
}

/** What a walk needs to know. */
export type WalkOptions = {
  readonly world: World;
  /** Links may lead to what lies below this folder: absolute and without links. */
  readonly top: string;
  readonly isIgnored: (path: string, isFolder: boolean) => boolean;
  readonly talk: Talk;
};
