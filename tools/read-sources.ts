import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The texts of the source files of `src` by path from `src` on, with `/`; `project` is the
 * folder that holds `package.json`.
 */
export function readSources(project: string): ReadonlyMap<string, string> {
  const src = join(project, 'src');
  const paths = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(tsx?|js)$/.test(path) && !path.endsWith('.d.ts'));
  return new Map(paths.map((path) => [path, readFileSync(join(src, path), 'utf8')]));
}
