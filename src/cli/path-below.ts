/**
 * The rest of an absolute path below a folder, without a `/` at its beginning; `undefined` when it
 * does not lie below. The folder itself has the rest `''`.
 */
export function pathBelow(folder: string, path: string): string | undefined {
  if (path === folder) return '';
  const start = folder.endsWith('/') ? folder : `${folder}/`;
  return path.startsWith(start) ? path.slice(start.length) : undefined;
}
