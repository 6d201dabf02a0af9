import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { cutExamples } from './cut-examples.ts';
import { latePackages } from './late-packages.ts';
import { lazyParts } from './lazy-parts.ts';

/**
 * Bundles the command into `folder`: `program.cjs` holds all that a lint of our own files needs,
 * and whatever is imported lazily lies in parts beside it.
 *
 * The program is written as one function of CommonJS's five names, which the launcher calls.
 *
 * @returns The files that went in, from the project on.
 */
export async function bundleProgram(folder: string): Promise<ReadonlySet<string>> {
  const parts = new Map<string, string>();
  const found = (file: string, name: string) => parts.set(file, name);
  const plugins = [lazyParts(staysInProgram, found), latePackages(found)];
  const program = await build({
    ...common,
    stdin: {
      contents: "import { runMain } from './src/cli/run-main.ts';\nrunMain();\n",
      resolveDir: '.',
      loader: 'ts',
    },
    outfile: join(folder, 'program.cjs'),
    banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
    footer: { js: '})' },
    plugins: [...plugins, cutExamples],
  });
  const files = new Set(Object.keys(program.metafile.inputs));
  // A part may import further parts: the map grows while it is walked.
  for (const [file, name] of parts) {
    const part = await build({
      ...common,
      entryPoints: [file],
      outfile: join(folder, name),
      plugins,
    });
    for (const input of Object.keys(part.metafile.inputs)) files.add(input);
  }
  return files;
}

const common = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // The `main` of jsonc-parser requires its own files by names that a bundle cannot follow.
  mainFields: ['module', 'main'],
  charset: 'ascii',
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
} satisfies BuildOptions;

/** Nearly every run is a lint, and ends in a reporter. */
function staysInProgram(path: string): boolean {
  return path === 'cli/lint-command.ts' || path.startsWith('reporters/');
}
