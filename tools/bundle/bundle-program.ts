import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { cutExamples } from './cut-examples.ts';
import { importByLauncher } from './import-by-launcher.ts';
import { isCompiled } from './is-compiled.ts';
import { javascriptLibrary } from './javascript-library.ts';
import { latePackages, stringWidthPart } from './late-packages.ts';
import { lazyParts } from './lazy-parts.ts';
import { leanYaml } from './lean-yaml.ts';
import { smallTypescript } from './small-typescript.ts';

/**
 * Bundles the command into `folder`: `program.cjs` holds all that a lint needs, and what other
 * commands import lies in parts beside it.
 *
 * The program is written as one function, which the launcher calls with the five names of CommonJS
 * and its own `import()`.
 *
 * @returns The files that went in, from the project on.
 */
export async function bundleProgram(folder: string): Promise<ReadonlySet<string>> {
  const parts = new Map<string, string>();
  const parting = lazyParts(staysInProgram, (entry, name) => parts.set(entry, name));
  const program = await build({
    ...common,
    stdin: {
      contents: "import { runMain } from './src/cli/run-main.ts';\nrunMain();\n",
      resolveDir: '.',
      loader: 'ts',
    },
    write: false,
    format: 'cjs',
    plugins: [parting, latePackages, leanYaml, cutExamples],
  });
  writeFileSync(join(folder, 'program.cjs'), asFunction(program.outputFiles[0]?.text ?? ''));
  const inputs = [program.metafile.inputs];
  // A part may import further parts: the map grows while it is walked.
  const compiled = new Map<string, readonly string[]>();
  for (const [entry, name] of parts) {
    if (isCompiled(name)) compiled.set(name, [...(compiled.get(name) ?? []), entry]);
    else inputs.push(await bundlePart(entry, join(folder, name), parting));
  }
  for (const [name, entries] of compiled) {
    inputs.push(await bundleCompiled(entries, join(folder, name), parting));
  }
  // What rules of users import as "presszero": in one file, because a lint waits for it.
  inputs.push(await bundlePart('./src/index.ts', join(folder, 'presszero-face'), parting));
  writeFileSync(join(folder, 'lib.es2023.d.ts'), javascriptLibrary());
  const width = await build({
    ...common,
    entryPoints: ['string-width'],
    outfile: join(folder, stringWidthPart),
    format: 'cjs',
  });
  return new Set([...inputs, width.metafile.inputs].flatMap((files) => Object.keys(files)));
}

const common = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  charset: 'ascii',
  metafile: true,
  legalComments: 'none',
  // The `main` of some packages finds its files by names that are made at run time.
  mainFields: ['module', 'main'],
  // The build of yaml for Node reads an environment variable at every token, the other one none.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  logLevel: 'warning',
  // Nothing of ours asks the network; where the layout of the screen sees a `fetch` it would load
  // all of Node's only to read what it holds itself.
  define: { 'process.env.NODE_ENV': '"production"', fetch: 'undefined' },
} satisfies BuildOptions;

/**
 * Nearly every run is a lint, and ends in a reporter; importers share most with our own reader. So
 * does a walk, whose first frame somebody waits for.
 */
function staysInProgram(path: string): boolean {
  return /^(cli\/(lint|walk)-command\.ts$|reporters\/|importers\/)/.test(path);
}

function asFunction(text: string): string {
  const load = 'importPart';
  const head = `(function (exports, require, module, __filename, __dirname, ${load}) {`;
  return `${head}${importByLauncher(text, load)}})\n`;
}

/** Parts are ES modules, because some packages wait for something while they load. */
async function bundlePart(entry: string, outfile: string, parting: Plugin) {
  const { metafile } = await build({
    ...common,
    entryPoints: [entry],
    outfile: `${outfile}.mjs`,
    format: 'esm',
    // Packages of CommonJS ask for parts of Node by a function that ES modules do not have.
    banner: {
      js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);",
    },
    plugins: [parting, latePackages, leanYaml],
  });
  return metafile.inputs;
}

/**
 * The part that checks conditions, and code of users, holds a compiler, so that it is worth starting
 * it from compiled code: the launcher takes the function that the file comes to. A part of another
 * command imports the same file as a module of CommonJS, whose names stand on top for Node.
 */
async function bundleCompiled(entries: readonly string[], outfile: string, parting: Plugin) {
  const contents = entries.map((entry) => `export * from ${JSON.stringify(entry)};`).join('\n');
  // A file exports one value and is named after it.
  const exported = entries.map((entry) =>
    basename(entry, '.ts').replace(/-(.)/g, (_, letter) => letter.toUpperCase()),
  );
  const { metafile, outputFiles } = await build({
    ...common,
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    write: false,
    format: 'cjs',
    plugins: [parting, smallTypescript],
  });
  const text = outputFiles[0]?.text ?? '';
  const head = `0&&(module.exports={${exported}});`;
  const run = "(typeof module==='undefined'?f=>f:f=>f(exports,require,module))";
  writeFileSync(`${outfile}.cjs`, `${head}${run}(function(exports,require,module){${text}});\n`);
  return metafile.inputs;
}
