import { dirname, join, relative, sep } from 'node:path';
import type { Plugin } from 'esbuild';

/** What parts of the program take from it. */
export type OfProgram = {
  readonly plugin: Plugin;
  /** The files, from the project on, that bundles with the plugin asked for, in order. */
  readonly wanted: () => readonly string[];
};

/**
 * Leaves files that the program holds anyway out of the parts that it loads: they are compiled
 * there already. A part asks for them by `require('program:src/text/span.ts')`.
 *
 * @param inProgram The files of the program, from the project on.
 */
export function ofProgram(inProgram: ReadonlySet<string>): OfProgram {
  const wanted = new Set<string>();
  return {
    wanted: () => [...wanted].sort(),
    plugin: {
      name: 'of-program',
      setup(build) {
        build.onResolve({ filter: /^\./ }, ({ path, kind, resolveDir }) => {
          if (kind !== 'import-statement') return undefined;
          const file = relative('.', join(resolveDir, path)).replaceAll(sep, '/');
          if (!inProgram.has(file) || dirname(file) === '.') return undefined;
          wanted.add(file);
          return { path: `${OF_PROGRAM}${file}`, external: true };
        });
      },
    },
  };
}

/** What a part puts before the path of a file that it wants of the program. */
export const OF_PROGRAM = 'program:';
