import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All that `dist` is made from. */
const madeFrom = [
  'src',
  'tools/bundle',
  'tools/build.ts',
  'tsconfig.json',
  'tsconfig.build.json',
  'package-lock.json',
];

/** Whether `dist` is there and younger than all that it is made from. */
export function isBuilt(): boolean {
  // The last file that a build writes.
  const built = 'dist/lib/index.js';
  if (!existsSync(built) || !existsSync('dist/bin/presszero.cjs')) return false;
  const { mtimeMs } = statSync(built);
  return madeFrom.flatMap(filesOf).every((path) => statSync(path).mtimeMs < mtimeMs);
}

function filesOf(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  const inside = readdirSync(path, { recursive: true, encoding: 'utf8' });
  // A folder's own time tells of files that were taken away.
  return [path, ...inside.map((name) => join(path, name))];
}
