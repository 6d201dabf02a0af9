import { isBuiltin } from 'node:module';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Plugin } from 'esbuild';
import { isCompiled } from './is-compiled.ts';

/**
 * Leaves each `import()` of the program to a part: a module of its own beside the program, read
 * when it is wanted. Parts are ES modules, but for those that are started from compiled code.
 *
 * @param staysIn Whether a file, by its path from `src` on, is to stay in the bundle all the same.
 * @param found Told of each part: its entry, a file or a package, and the name of its bundle without
 *   the ending.
 */
export function lazyParts(
  staysIn: (path: string) => boolean,
  found: (entry: string, name: string) => void,
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
        found(entry, name);
        const ending = isCompiled(name) ? 'cjs' : 'mjs';
        return { path: `./${name}.${ending}`, external: true };
      });
    },
  };
}

function partName(file: string): string {
  if (COMPILING.has(fromSrc(file))) return 'compiler';
  return `${basename(dirname(file))}-${basename(file).replace(/\.tsx?$/, '')}`;
}

/** What hangs on the TypeScript compiler lies in one part with it, so that it is there once. */
const COMPILING: ReadonlySet<string> = new Set([
  'conditions/check-expressions.ts',
  'custom/compile-code.ts',
]);

function fromSrc(file: string): string {
  return relative('src', file).replaceAll(sep, '/');
}
