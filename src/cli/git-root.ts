import { joined } from './joined.ts';
import { parentFolder } from './parent-folder.ts';
import type { World } from './world.ts';

/** The nearest folder from this one upward that holds `.git`; `undefined` outside of any. */
export function gitRoot(folder: string, world: World): string | undefined {
  for (let at: string | undefined = folder; at !== undefined; at = parentFolder(at)) {
    if (world.kindOf(joined(at, '.git')) !== undefined) return at;
  }
  return undefined;
}
