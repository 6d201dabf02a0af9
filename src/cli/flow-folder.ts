import { absolutePath } from './absolute-path.ts';
import type { FoundFile } from './find-files.ts';
import { parentFolder } from './parent-folder.ts';
import type { World } from './world.ts';

/** The folder whose settings hold for a file; for stdin, that of the name it was given. */
export function flowFolder({ path }: FoundFile, world: World, stdinFilename: string): string {
  return parentFolder(path ?? absolutePath(world.cwd, stdinFilename)) ?? '/';
}
