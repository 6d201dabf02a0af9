import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Plugin } from 'esbuild';
import { swappedOnce } from './swapped-once.ts';

/**
 * Lets `ink` be loaded at once, so that it can lie in a part that starts from compiled code: what it
 * lays its lines out by, a program for WebAssembly, is otherwise waited for, and so are the developer
 * tools of React, which no user wants.
 *
 * @throws {Error} At build, if `ink` or `yoga-layout` is laid out anew.
 */
export const inkAtOnce: Plugin = {
  name: 'ink-at-once',
  setup(build) {
    build.onLoad(
      { filter: /[\\/](yoga-layout[\\/]dist|ink[\\/]build)[\\/].*\.js$/ },
      ({ path }) => {
        const atOnce = AT_ONCE[`${basename(dirname(path))}/${basename(path)}`];
        return atOnce && { contents: atOnce(readFileSync(path, 'utf8')), loader: 'js' };
      },
    );
  },
};

const AT_ONCE: Readonly<Record<string, (text: string) => string>> = {
  'build/reconciler.js': (text) =>
    swappedOnce(
      swappedOnce(text, "await import('./devtools.js');", ''),
      'await loadPackageJson()',
      'undefined',
    ),
  // Emscripten lets whoever loads its program start it; then all is done when the call returns.
  'src/index.js': (text) =>
    swappedOnce(
      text.replace('import loadYoga from', 'import loadYoga, { program } from'),
      'const Yoga = wrapAssembly(await loadYoga());',
      `const yoga = {
        instantiateWasm(imports, started) {
          const bytes = Buffer.from(program, 'base64');
          const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), imports);
          started(instance);
          return instance.exports;
        },
      };
      loadYoga(yoga);
      const Yoga = wrapAssembly(yoga);`,
    ),
  'binaries/yoga-wasm-base64-esm.js': (text) => {
    const [whole = '', start = '', program = ''] = PROGRAM.exec(text) ?? [];
    const moved = swappedOnce(text, whole, `var H;H="${start}"`);
    return `${swappedOnce(moved, 'import.meta.url', "''")}\nexport const program = '${program}';\n`;
  },
};

const PROGRAM = /var H;H="(data:application\/octet-stream;base64,)([A-Za-z0-9+/=]+)"/;
