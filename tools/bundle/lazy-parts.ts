import { isBuiltin } from 'node:module';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Plugin } from 'esbuild';
import { compiledParts } from './compiled-parts.ts';

/**
 * Leaves each `import()` of the program to a part: a module of its own beside the program, read
 * when it is wanted. Parts are ES modules, but for those that are started from compiled code.
 *
 * @param staysIn Whether a file, by its path from `src` on, is to stay in the bundle all the same.
 * @param found Told of each part: the name of its bundle without the ending, and its entry, a file or
 *   a package.
 */
export function lazyParts(
  staysIn: (path: string) => boolean,
  found: (name: string, entry: string) => void,
): Plugin {
  return {
    name: 'lazy-parts',
    setup(build) {
      build.onResolve({ filter: /.*/ }, ({ path, kind, resolveDir }) => {
        if (kind !== 'dynamic-import' || isBuiltin(path)) return undefined;
        const isPackage = !path.startsWith('.');
        // What a package loads late of itself stays with it: it is no part of ours.
        if (!isPackage && resolveDir.includes('node_modules')) return undefined;
        const entry = isPackage ? path : join(resolveDir, path);
        if (!isPackage && staysIn(fromSrc(entry))) return undefined;
        const name = isPackage ? `package-${path.replaceAll('/', '-')}` : partName(entry);
        found(name, entry);
        const ending = compiledParts[name] === undefined ? 'mjs' : 'cjs';
        return { path: `./${name}.${ending}`, external: true };
      });
    },
  };
}

function partName(file: string): string {
  const path = fromSrc(file);
  const compiled = Object.keys(compiledParts).find((name) =>
    compiledParts[name]?.files.includes(path),
  );
  return compiled ?? `${basename(dirname(file))}-${basename(file).replace(/\.tsx?$/, '')}`;
}

function fromSrc(file: string): string {
  return relative('src', file).replaceAll(sep, '/');
}
