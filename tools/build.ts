import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { bundleProgram } from './bundle/bundle-program.ts';
import { carryChecker } from './bundle/carry-checker.ts';
import { firstRuns } from './bundle/first-runs.ts';
import { isBuilt } from './bundle/is-built.ts';
import { thirdPartyLicenses } from './bundle/third-party-licenses.ts';

// npm's "prepare" asks for `--if-stale`: "npx presszero" in a clone prepares it each time that it
// links it anew.
if (!process.argv.includes('--if-stale') || !isBuilt()) {
  // Built apart and moved when it is whole, so that nobody runs half a program.
  mkdirSync('node_modules/.cache', { recursive: true });
  const dist = mkdtempSync('node_modules/.cache/presszero-dist-');
  try {
    await buildBin(join(dist, 'bin'));
    buildLib(join(dist, 'lib'));
    rmSync('dist', { recursive: true, force: true });
    renameSync(dist, 'dist');
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
}

/** The command: a launcher, the program, and the parts that it loads when they are wanted. */
async function buildBin(bin: string): Promise<void> {
  mkdirSync(bin);
  const files = await bundleProgram(bin);
  writeFileSync(join(bin, 'THIRD-PARTY-LICENSES.txt'), thirdPartyLicenses(files));
  const launcher = readFileSync('tools/bundle/launcher.cjs', 'utf8');
  const start = join(bin, 'presszero.cjs');
  const tagged = launcher.replace(/TAG_OF_([\w.-]+)/g, (_, name) => tagOf(join(bin, name)));
  writeFileSync(start, tagged, { mode: 0o755 });
  firstRuns(bin, start);
}

/** A short hash of a file that is started from compiled code. */
function tagOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16);
}

/** The library: the public face and what it reaches, with types. */
function buildLib(lib: string): void {
  const tsc = 'node_modules/typescript/bin/tsc';
  const { status } = spawnSync(
    process.execPath,
    [tsc, '-p', 'tsconfig.build.json', '--outDir', lib],
    { stdio: 'inherit' },
  );
  if (status !== 0) throw new Error('Cannot compile the library: see above');
  // The compiler leaves JavaScript and its declarations where they are.
  for (const path of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    if (/\.generated\.(js|d\.ts)$/.test(path)) cpSync(join('src', path), join(lib, path));
  }
  carryChecker(lib);
}
