import type { Plugin } from 'esbuild';

/**
 * Keeps two costs of packages away from the start; docs/decisions/0002-one-file-and-a-code-cache.md has the numbers.
 *
 * - `string-width` builds tables of all emoji when it is loaded: it becomes a part that is read
 *   at the first text that is not plain ASCII.
 * - `commander` loads `node:child_process`, and with it the network, to start commands that are
 *   programs of their own. We have none.
 */
export function latePackages(found: (packageName: string, name: string) => void): Plugin {
  return {
    name: 'late-packages',
    setup(build) {
      build.onResolve({ filter: /^string-width$/ }, ({ importer }) => {
        if (importer === '') return undefined;
        const name = 'package-string-width.cjs';
        found('string-width', name);
        return { path: name, namespace: 'late-package' };
      });
      build.onLoad({ filter: /.*/, namespace: 'late-package' }, ({ path }) => ({
        contents: `let width; export default (text) => (width ??= require('./${path}').default)(text);`,
      }));
      build.onResolve({ filter: /.*/, namespace: 'late-package' }, ({ path }) => ({
        path,
        external: true,
      }));
      build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
        /[\\/]commander[\\/]/.test(importer)
          ? { path: 'child_process', namespace: 'unused' }
          : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({
        contents: 'module.exports = {};',
      }));
    },
  };
}
