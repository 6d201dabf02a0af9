import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { cutExamples } from './cut-examples.ts';
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
  const splitting = lazyParts(staysInProgram, (file, name) => parts.set(file, name));
  const program = await build({
    ...common,
    entryPoints: ['src/cli/bin.ts'],
    outfile: join(folder, 'program.cjs'),
    banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
    footer: { js: '})' },
    plugins: [splitting, cutExamples],
  });
  const files = new Set(Object.keys(program.metafile.inputs));
  // A part may import further parts: the map grows while it is walked.
  for (const [file, name] of parts) {
    const part = await build({
      ...common,
      entryPoints: [file],
      outfile: join(folder, name),
      plugins: [splitting],
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
  charset: 'ascii',
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
} satisfies BuildOptions;

/** Nearly every run is a lint, and ends in a reporter. */
function staysInProgram(path: string): boolean {
  return path === 'cli/lint-command.ts' || path.startsWith('reporters/');
}
