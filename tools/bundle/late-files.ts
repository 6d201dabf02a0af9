import { basename, relative, sep } from 'node:path';
import type { Plugin } from 'esbuild';
import { exportedName } from './exported-name.ts';

/**
 * Leaves some files of the program, each of which exports one function, to bundles of their own
 * beside it: the first call reads them. So a lint that never calls them starts without them.
 *
 * @param files The files, by their paths from `src` on, with the names of their bundles.
 */
export function lateFiles(files: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'late-files',
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
        const file = relative('src', path).replaceAll(sep, '/');
        const bundle = files.get(file);
        if (bundle === undefined) return undefined;
        const name = exportedName(basename(file));
        return {
          contents: `let late;
            export const ${name} = (...given) => (late ??= require('./${bundle}').${name})(...given);`,
        };
      });
      build.onResolve({ filter: /^\.\// }, ({ path }) =>
        [...files.values()].includes(path.slice(2)) ? { path, external: true } : undefined,
      );
    },
  };
}
