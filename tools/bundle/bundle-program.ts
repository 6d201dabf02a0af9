import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { type CompiledPart, compiledParts } from './compiled-parts.ts';
import { cutExamples } from './cut-examples.ts';
import { eagerImports } from './eager-imports.ts';
import { exportedName } from './exported-name.ts';
import { importByLauncher } from './import-by-launcher.ts';
import { inkAtOnce } from './ink-at-once.ts';
import { javascriptLibrary } from './javascript-library.ts';
import { lateBuiltins } from './late-builtins.ts';
import { lateFiles } from './late-files.ts';
import { latePackages, stringWidthPart } from './late-packages.ts';
import { lazyParts } from './lazy-parts.ts';
import { leanHolidays } from './lean-holidays.ts';
import { leanInk } from './lean-ink.ts';
import { OF_PROGRAM, ofProgram } from './of-program.ts';
import { smallTypescript } from './small-typescript.ts';
import { takenFrom } from './taken-from.ts';
import { withLightBuiltins } from './with-light-builtins.ts';

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
  const parting = lazyParts(staysWithImporter, (name, entry) => parts.set(name, entry));
  const plugins = [
    lateFiles(LATE),
    lateBuiltins,
    eagerImports(staysWithImporter),
    parting,
    latePackages,
    cutExamples,
  ];
  // What the program holds anyway is known only when it was bundled once.
  const alone = await buildProgram([], plugins);
  const shared = ofProgram(new Set(Object.keys(alone.metafile.inputs)));
  const inputs: Metafile['inputs'][] = [];
  // A part may import further parts: the map grows while it is walked.
  for (const [name, entry] of parts) {
    const outfile = join(folder, name);
    const part = compiledParts[name];
    if (part === undefined) inputs.push(await bundlePart(entry, outfile, parting));
    else if (part.isOfProgram)
      inputs.push(await bundleOfProgram(part, outfile, [parting, shared.plugin]));
    else inputs.push(await bundleCompiled(part, outfile, parting));
  }
  const program = await buildProgram(shared.wanted(), plugins);
  writeFileSync(join(folder, 'program.cjs'), asFunction(program.outputFiles[0]?.text ?? ''));
  inputs.push(program.metafile.inputs);
  // What rules of users import as "presszero": in one file, because a lint waits for it.
  inputs.push(await bundlePart('./src/index.ts', join(folder, 'presszero-face'), parting));
  writeFileSync(join(folder, 'lib.es2023.d.ts'), javascriptLibrary());
  for (const [file, name] of LATE) {
    inputs.push(await bundleLate(`src/${file}`, join(folder, name), [latePackages]));
  }
  inputs.push(await bundleLate('string-width', join(folder, stringWidthPart), []));
  return new Set(inputs.flatMap((files) => Object.keys(files)));
}

/** What most lints do without: files, from `src` on, with the names of the bundles that hold them. */
const LATE: ReadonlyMap<string, string> = new Map([['cli/parse-fully.ts', 'cli-parse-fully.cjs']]);

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
 * Nearly every run is a lint, and ends in a reporter; importers share most with our own reader. What
 * a walk wants for its findings the program holds.
 */
function staysWithImporter(path: string): boolean {
  return /^(cli\/(lint-command|walk-findings)\.ts$|reporters\/|importers\/)/.test(path);
}

/** The program, which lets its parts have the files that they want of it. */
function buildProgram(wanted: readonly string[], plugins: readonly Plugin[]) {
  const { imports, taken } = takenFrom(wanted);
  return build({
    ...common,
    stdin: {
      contents: `import { runMain } from './src/cli/run-main.ts';
        ${imports}
        export const files = { ${taken} };
        runMain();`,
      resolveDir: '.',
      loader: 'ts',
    },
    write: false,
    format: 'cjs',
    plugins: [...plugins],
  });
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
    plugins: [parting, latePackages],
  });
  return metafile.inputs;
}

/** What is asked for in the middle of the work is a module of CommonJS. */
async function bundleLate(entry: string, outfile: string, plugins: Plugin[]) {
  const built = await build({ ...common, entryPoints: [entry], outfile, format: 'cjs', plugins });
  return built.metafile.inputs;
}

/**
 * A part that holds a large package, so that it is worth starting it from compiled code: the
 * launcher takes the function that the file comes to. A part of another command imports the same
 * file as a module of CommonJS, whose names stand on top for Node.
 */
async function bundleCompiled({ files }: CompiledPart, outfile: string, parting: Plugin) {
  const { metafile, text } = await buildCompiled(files, [parting, smallTypescript, leanHolidays]);
  const head = `0&&(module.exports={${files.map((file) => exportedName(basename(file)))}});`;
  const run = "(typeof module==='undefined'?f=>f:f=>f(exports,require,module))";
  writeFileSync(`${outfile}.cjs`, `${head}${run}(function(exports,require,module){${text}});\n`);
  return metafile.inputs;
}

/** A part that only the program loads, which hands in what the part wants of it. */
async function bundleOfProgram({ files }: CompiledPart, outfile: string, plugins: Plugin[]) {
  const { metafile, text } = await buildCompiled(files, [
    lateBuiltins,
    ...plugins,
    latePackages,
    inkAtOnce,
    leanInk,
  ]);
  const load = 'importPart';
  const taken = `name.startsWith('${OF_PROGRAM}')?files[name.slice(${OF_PROGRAM.length})]():ofNode(name)`;
  const head = `(function(exports,ofNode,module,${load},files){const require=name=>${taken};`;
  writeFileSync(`${outfile}.cjs`, `${head}${withLightBuiltins(importByLauncher(text, load))}})\n`);
  return metafile.inputs;
}

async function buildCompiled(files: readonly string[], plugins: Plugin[]) {
  const contents = files.map((file) =>
    file.endsWith('-command.ts')
      ? `export { default } from './src/${file}';`
      : `export * from './src/${file}';`,
  );
  const { metafile, outputFiles } = await build({
    ...common,
    stdin: { contents: contents.join('\n'), resolveDir: '.', loader: 'ts' },
    write: false,
    format: 'cjs',
    plugins,
  });
  return { metafile, text: outputFiles[0]?.text ?? '' };
}
