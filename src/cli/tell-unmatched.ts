import type { Found, FoundFile } from './find-files.ts';
import type { Talk } from './talk.ts';

/**
 * Tells each folder or glob that led to no flow; and, if nothing was linted for no reason that has
 * been told, that as well.
 *
 * @param flows The files that turned out to be flows.
 * @param what What they should be.
 */
export function tellUnmatched(
  found: readonly Found[],
  flows: readonly FoundFile[],
  talk: Talk,
  what = 'flow',
): void {
  const paths = new Set(flows.map(({ path }) => path));
  for (const { request, files, isFile } of found) {
    if (isFile || files.some(({ path }) => paths.has(path))) continue;
    talk.fail(request.text, `leads to no ${what}: name files, folders or globs that do`);
  }
  if (flows.length === 0 && !talk.hasFailed()) {
    const all = found.map(({ request }) => request.text).join(', ');
    talk.fail(all, 'is ignored: --no-ignore looks at it all the same');
  }
}
