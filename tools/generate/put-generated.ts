import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GeneratedFile } from './generated-file.ts';

/** Folders in which every file is generated, so that a page whose rule is gone goes, too. */
const ownedFolders = ['docs/rules', 'schemas'];

/**
 * Brings the files on disk in line with what was generated, and returns the paths of those that
 * were not. With `check` nothing is written.
 *
 * @param owned The folders whose other files are removed; none while only a part is generated.
 */
export function putGenerated(
  files: readonly GeneratedFile[],
  { check, owned = ownedFolders }: { readonly check: boolean; readonly owned?: readonly string[] },
): readonly string[] {
  const written = files.filter(({ path, text }) => !existsSync(path) || read(path) !== text);
  const wanted = new Set(files.map(({ path }) => path));
  const left = owned
    .flatMap((folder) =>
      existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [],
    )
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !wanted.has(path));
  if (!check) {
    for (const { path, text } of written) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    for (const path of left) rmSync(path, { recursive: true });
  }
  return [...written.map(({ path }) => path), ...left].sort();
}

function read(path: string): string {
  // Git may have checked the file out with the line ends of Windows.
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
}
