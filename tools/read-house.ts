import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type House, house } from './laws/house.ts';

/** Reads the files of `src` for the laws; `project` is the folder that holds `package.json`. */
export function readHouse(project: string): House {
  const src = join(project, 'src');
  const paths = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));
  return house(new Map(paths.map((path) => [path, readFileSync(join(src, path), 'utf8')])));
}
