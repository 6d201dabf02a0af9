import type { Plugin } from 'esbuild';

/** Parts of Node that hardly any lint needs, and the functions that our own files take from them. */
const LATE: Readonly<Record<string, readonly string[]>> = {
  'node:child_process': ['spawn', 'spawnSync'],
  'node:url': ['fileURLToPath', 'pathToFileURL'],
};

/**
 * Loads parts of Node when they are called, and takes the process from where it always stands: to
 * import it, a bundle copies each of its hundred properties.
 */
export const lateBuiltins: Plugin = {
  name: 'late-builtins',
  setup(build) {
    build.onResolve({ filter: /^node:/ }, ({ path, importer }) => {
      if (!/[\\/]src[\\/]/.test(importer)) return undefined;
      if (path === 'node:process') return { path, namespace: 'the-process' };
      return path in LATE ? { path, namespace: 'late-builtin' } : undefined;
    });
    build.onLoad({ filter: /.*/, namespace: 'the-process' }, () => ({
      contents: 'export default process;',
    }));
    build.onLoad({ filter: /.*/, namespace: 'late-builtin' }, ({ path }) => ({
      contents: (LATE[path] ?? [])
        .map((name) => `export const ${name} = (...given) => require('${path}').${name}(...given);`)
        .join('\n'),
    }));
  },
};
