import type { Plugin } from 'esbuild';
import { narrowText } from './narrow-text.ts';

/** The name of the bundle that holds `string-width`. */
export const stringWidthPart = 'package-string-width.cjs';

/**
 * Keeps costs of packages away from the start; docs/decisions/0002-one-file-and-a-code-cache.md
 * has the numbers.
 *
 * - `string-width` builds tables of all emoji when it is loaded: it becomes a part that is read
 *   at the first text with more than Latin letters and the lines of a screen, one column each.
 * - `commander` loads `node:child_process`, and with it the network, to start commands that are
 *   programs of their own. We have none.
 * - `ink` looks for the developer tools of React, which no user wants, and for a program that tells
 *   the size of a terminal, which it is told.
 */
export const latePackages: Plugin = {
  name: 'late-packages',
  setup(build) {
    build.onResolve({ filter: /^string-width$/ }, ({ importer }) =>
      importer === '' ? undefined : { path: stringWidthPart, namespace: 'late-package' },
    );
    build.onResolve({ filter: /.*/, namespace: 'late-package' }, ({ path }) => ({
      path,
      external: true,
    }));
    build.onLoad({ filter: /.*/, namespace: 'late-package' }, ({ path }) => ({
      contents: `const narrow = ${narrowText};
        let width;
        export default (text, options) => {
          const plain = text.includes('\\x1b') ? text.replace(/\\x1b\\[[0-9;]*m/g, '') : text;
          if (narrow.test(plain)) return plain.length;
          width ??= require('./${path}').default;
          return width(text, options);
        };`,
    }));
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer, path }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path, namespace: 'unused' } : undefined,
    );
    build.onResolve({ filter: /^(react-devtools-core|terminal-size)$/ }, ({ path }) => ({
      path,
      namespace: 'unused',
    }));
    build.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({
      contents: 'export default () => undefined;',
    }));
  },
};
