import { joined } from './joined.ts';
import { parentFolder } from './parent-folder.ts';
import { shownPath } from './shown-path.ts';
import { UserError } from './user-error.ts';
import type { World } from './world.ts';

/**
 * The file of settings that holds for a folder: the nearest upward, as far as the git root, and
 * outside of git to the top.
 *
 * @throws {UserError} When two stand side by side.
 */
export function findSettings(folder: string, world: World): string | undefined {
  for (let at: string | undefined = folder; at !== undefined; at = parentFolder(at)) {
    const here = at;
    const found = SETTINGS_NAMES.filter((name) => world.kindOf(joined(here, name)) === 'file');
    const [first, second] = found;
    if (first !== undefined && second !== undefined) {
      const where = shownPath(here, world);
      throw new UserError(`"${first}" and "${second}" both stand in "${where}": keep one of them`);
    }
    if (first !== undefined) return joined(at, first);
    if (world.kindOf(joined(at, '.git')) !== undefined) return undefined;
  }
  return undefined;
}

const SETTINGS_NAMES = [
  'presszero.config.yaml',
  'presszero.config.yml',
  'presszero.config.json',
  'presszero.config.ts',
  'presszero.config.mts',
] as const;
