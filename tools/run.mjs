/**
 * Runs tools that are written in TypeScript: `node tools/run.mjs tools/a.ts tools/b.ts --flag`.
 *
 * Node 20 cannot read TypeScript by itself, so each tool is bundled with esbuild, our own files
 * inside and packages outside, and then imported. A tool is bundled only when the one before it
 * has finished, so that it sees what that one wrote. Every tool gets the arguments that follow the
 * last `.ts`, and runs with the project as working directory.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(project);

const given = process.argv.slice(2);
const toolsEnd = given.findIndex((argument) => !argument.endsWith('.ts'));
const tools = toolsEnd === -1 ? given : given.slice(0, toolsEnd);
const rest = toolsEnd === -1 ? [] : given.slice(toolsEnd);
if (tools.length === 0) {
  console.error('Name a tool to run: node tools/run.mjs tools/<name>.ts [arguments]');
  process.exit(2);
}

// Below node_modules, so that the bundle finds the packages that it leaves out.
const cache = join(project, 'node_modules', '.cache', 'presszero-tools');
mkdirSync(cache, { recursive: true });

for (const tool of tools) {
  // The process id keeps two runs at the same moment from reading each other's half-written file.
  const outfile = join(cache, `${basename(tool, '.ts')}-${process.pid}.mjs`);
  await build({
    entryPoints: [tool],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  process.argv = [process.execPath, tool, ...rest];
  process.on('exit', () => rmSync(outfile, { force: true }));
  await import(pathToFileURL(outfile).href);
}
