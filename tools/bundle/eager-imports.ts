import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * Makes plain imports of those `import()` whose files stay in the program.
 *
 * The bundler wraps a file that is imported late in a function, and with it every file that it
 * imports: nearly all of them. Making and running these wrappers takes longer than what is in them.
 *
 * @param staysIn Whether a file, by its path from `src` on, stays in the program.
 */
export function eagerImports(staysIn: (path: string) => boolean): Plugin {
  return {
    name: 'eager-imports',
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/].*\.tsx?$/ }, ({ path }) => {
        const text = readFileSync(path, 'utf8');
        const folder = relative('src', dirname(path));
        const eager = withPlainImports(text, (file) =>
          staysIn(join(folder, file).replaceAll(sep, '/')),
        );
        // What is left alone is left to other plugins.
        return eager === text
          ? undefined
          : { contents: eager, loader: path.endsWith('x') ? 'tsx' : 'ts' };
      });
    },
  };
}

function withPlainImports(text: string, staysIn: (file: string) => boolean): string {
  const imports: string[] = [];
  const body = text.replace(LATE, (late, file: string) => {
    if (!staysIn(file)) return late;
    const name = `eager${imports.length}`;
    imports.push(`import * as ${name} from '${file}';\n`);
    return `Promise.resolve(${name})`;
  });
  return imports.join('') + body;
}

const LATE = /\bimport\('(\.[^']+)'\)/g;
