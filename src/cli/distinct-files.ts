import type { Found, FoundFile } from './find-files.ts';

/** Every found file once, in the order of the paths; named if any argument named it. */
export function distinctFiles(found: readonly Found[]): readonly FoundFile[] {
  const byPath = new Map<string, FoundFile>();
  for (const file of found.flatMap(({ files }) => files)) {
    const key = file.path ?? '';
    const known = byPath.get(key);
    if (known === undefined || (file.isNamed && !known.isNamed)) byPath.set(key, file);
  }
  return [...byPath].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file);
}
