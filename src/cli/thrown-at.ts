import { pathToFileURL } from 'node:url';

/**
 * The line and column in a file of a user where an error was thrown, both from 1 on, by its stack;
 * `undefined` where the stack does not speak of the file.
 *
 * @param path Absolute.
 */
export function thrownAt(
  error: unknown,
  path: string,
): { readonly line: number; readonly column: number } | undefined {
  const stack = error instanceof Error ? String(error.stack) : '';
  for (const name of [path, pathToFileURL(path).href]) {
    const from = stack.indexOf(`${name}:`);
    const [, line, column] = /^:(\d+):(\d+)/.exec(stack.slice(from + name.length)) ?? [];
    if (from !== -1 && line !== undefined) return { line: Number(line), column: Number(column) };
  }
  return undefined;
}
