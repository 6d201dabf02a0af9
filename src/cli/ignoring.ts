import ignore, { type Ignore } from 'ignore';
import { joined } from './joined.ts';
import { parentFolder } from './parent-folder.ts';
import { pathBelow } from './path-below.ts';
import type { SettingsStore } from './settings-store.ts';
import type { World } from './world.ts';

/**
 * Says what is not to be linted.
 *
 * `.gitignore` and `.presszeroignore` files count from the top of the search down, deeper ones
 * after the others; then the settings' `ignores`, then `--ignore-pattern`. What git ignores is
 * linted all the same when the user names it, or when one of the later ones takes it back (`!`).
 */
export function ignoring(
  world: World,
  { patterns, useFiles, store }: IgnoringOptions,
): (item: Item) => boolean {
  const levels = new Map<string, readonly Level[]>();
  const bySettings = new Map<readonly string[], Ignore>();
  const flags: Level = { base: world.cwd, isGit: false, matcher: ignore().add([...patterns]) };
  return (item) => {
    const folder = parentFolder(item.path) ?? '/';
    const own = useFiles ? [settingsLevel(folder)] : [];
    const all = [...(useFiles ? levelsOf(folder, item.top) : []), ...own, flags];
    const verdict = (isGit: boolean) =>
      all.reduce<boolean | undefined>(
        (before, level) => (level.isGit === isGit ? (says(level, item) ?? before) : before),
        undefined,
      );
    return verdict(false) ?? (!item.isNamed && verdict(true) === true);
  };

  function settingsLevel(folder: string): Level {
    const { base, settings } = store.of(folder);
    const matcher = bySettings.get(settings.ignores) ?? ignore().add([...settings.ignores]);
    bySettings.set(settings.ignores, matcher);
    return { base, isGit: false, matcher };
  }

  function levelsOf(folder: string, top: string): readonly Level[] {
    const key = `${top}\0${folder}`;
    const known = levels.get(key);
    if (known !== undefined) return known;
    const above = folder === top ? undefined : parentFolder(folder);
    const isBelow = above !== undefined && pathBelow(top, above) !== undefined;
    const found = [
      ...(isBelow ? levelsOf(above, top) : []),
      ...fileLevel(folder, '.gitignore', true),
      ...fileLevel(folder, '.presszeroignore', false),
    ];
    levels.set(key, found);
    return found;
  }

  function fileLevel(base: string, name: string, isGit: boolean): readonly Level[] {
    const read = world.readBytes(joined(base, name), IGNORE_BYTES_MAX);
    if (!read.ok) return [];
    return [{ base, isGit, matcher: ignore().add(new TextDecoder().decode(read.value)) }];
  }
}

/** Where ignore patterns come from. */
export type IgnoringOptions = {
  /** Of `--ignore-pattern`; they count from the working directory. */
  readonly patterns: readonly string[];
  /** Whether ignore files and the settings' `ignores` count. */
  readonly useFiles: boolean;
  readonly store: SettingsStore;
};

/** What the question is about. */
export type Item = {
  /** Absolute. */
  readonly path: string;
  readonly isFolder: boolean;
  readonly isNamed: boolean;
  /** The folder from which on ignore files count. */
  readonly top: string;
};

type Level = { readonly base: string; readonly isGit: boolean; readonly matcher: Ignore };

const IGNORE_BYTES_MAX = 1_048_576;

/** What one level says: ignored, taken back, or nothing. */
function says({ base, matcher }: Level, { path, isFolder }: Item): boolean | undefined {
  const below = pathBelow(base, path);
  if (below === undefined || below === '') return undefined;
  const { ignored, unignored } = matcher.test(isFolder ? `${below}/` : below);
  if (ignored) return true;
  return unignored ? false : undefined;
}
