import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import process from 'node:process';
import type { TextCache } from './world.ts';

/**
 * A cache in the user's own folder for such: `XDG_CACHE_HOME` or `~/.cache` (XDG Base Directory
 * Specification 0.8), `~/Library/Caches` on macOS, `LOCALAPPDATA` on Windows. `undefined` where
 * none of them is known. What cannot be read is not there, and what cannot be written is not kept.
 *
 * @param filesMax When there are more files, the older half is taken away.
 */
export function nodeCache(
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
  filesMax = 20_000,
): TextCache | undefined {
  const folder = cacheFolder(env, platform);
  if (folder === undefined) return undefined;
  const pathOf = (name: string): string => join(folder, `${name}.json`);
  return {
    read: (name) => tried(() => readWhole(pathOf(name))),
    keep(name, text) {
      tried(() => {
        makeFolder(folder);
        // Written beside it and renamed, so that nobody ever reads half of it.
        const half = `${pathOf(name)}.${process.pid}`;
        writeFileSync(half, text, { flag: 'wx', mode: 0o600 });
        renameSync(half, pathOf(name));
        takeOldAway(folder, filesMax);
      });
    },
  };
}

function cacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | undefined {
  const { XDG_CACHE_HOME: xdg = '', HOME: home = '', LOCALAPPDATA: local = '' } = env;
  if (platform === 'win32')
    return isAbsolute(local) ? join(local, 'presszero', 'cache') : undefined;
  if (isAbsolute(xdg)) return join(xdg, 'presszero');
  if (!isAbsolute(home)) return undefined;
  return platform === 'darwin'
    ? join(home, 'Library', 'Caches', 'presszero')
    : join(home, '.cache', 'presszero');
}

/**
 * Makes a folder, and those around it that are not there. Level by level, as Node's own way tries
 * for ever where nothing can be made, as below /proc (seen with Node 20.20).
 */
function makeFolder(path: string): void {
  const missing: string[] = [];
  for (let at = path; !existsSync(at); at = dirname(at)) missing.unshift(at);
  for (const folder of missing) mkdirSync(folder, { mode: 0o700 });
}

function tried<Value>(attempt: () => Value): Value | undefined {
  try {
    return attempt();
  } catch {
    return undefined;
  }
}

function readWhole(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined || found.size > BYTES_MAX ? undefined : readFileSync(path, 'utf8');
}

/** Far more than any flow's conditions take: whatever is larger is not ours. */
const BYTES_MAX = 16_777_216;

function takeOldAway(folder: string, filesMax: number): void {
  const names = readdirSync(folder);
  if (names.length <= filesMax) return;
  const files = names.map((name) => {
    const path = join(folder, name);
    return { path, mtimeMs: tried(() => statSync(path).mtimeMs) ?? 0 };
  });
  files.sort((one, other) => one.mtimeMs - other.mtimeMs);
  for (const { path } of files.slice(0, Math.ceil(files.length / 2))) {
    tried(() => rmSync(path, { force: true }));
  }
}
