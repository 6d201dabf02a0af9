import { resolve, sep } from 'node:path';

/** A path as the user wrote it, made absolute, with `/` between folders. */
export function absolutePath(folder: string, path: string): string {
  return resolve(folder, path).replaceAll(sep, '/');
}
