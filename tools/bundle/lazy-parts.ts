import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Plugin } from 'esbuild';
import ts from 'typescript';
import { exportsOf } from '../laws/exports-of.ts';

/**
 * Turns each `import()` of one of our files into a part that lies in a file of its own beside the
 * bundle and is read when it is wanted. Packages that are imported so stay packages.
 *
 * @param staysIn Whether a file, by its path from `src` on, is to stay in the bundle all the same.
 * @param found Told of each part: its source file and the name of its bundle.
 */
export function lazyParts(
  staysIn: (path: string) => boolean,
  found: (file: string, name: string) => void,
): Plugin {
  return {
    name: 'lazy-parts',
    setup(build) {
      build.onResolve({ filter: /.*/ }, ({ path, kind, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined;
        if (!path.startsWith('.')) return { path, external: true };
        const file = join(resolveDir, path);
        if (staysIn(fromSrc(file))) return undefined;
        const name = `${basename(dirname(file))}-${basename(file).replace(/\.tsx?$/, '')}.cjs`;
        found(file, name);
        return { path: name, namespace: 'lazy-part', pluginData: file };
      });
      build.onResolve({ filter: /.*/, namespace: 'lazy-part' }, ({ path }) => ({
        path,
        external: true,
      }));
      build.onLoad({ filter: /.*/, namespace: 'lazy-part' }, ({ path, pluginData }) => ({
        contents: handedOn(path, pluginData),
      }));
    },
  };
}

/** A module that has the exports of `file` and takes them from its bundle. */
function handedOn(bundle: string, file: string): string {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2023, true);
  const lines = exportsOf(tree)
    .filter(({ isValue }) => isValue)
    .map(({ name }) =>
      name === 'default' ? 'export default part.default;' : `export const ${name} = part.${name};`,
    );
  return [`const part = require('./${bundle}');`, ...lines].join('\n');
}

function fromSrc(file: string): string {
  return relative('src', file).replaceAll(sep, '/');
}
