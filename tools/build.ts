import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { bundleProgram } from './bundle/bundle-program.ts';
import { isBuilt } from './bundle/is-built.ts';
import { thirdPartyLicenses } from './bundle/third-party-licenses.ts';

// npm's "prepare" asks for `--if-stale`: "npx presszero" in a clone prepares it each time that it
// links it anew.
if (!process.argv.includes('--if-stale') || !isBuilt()) {
  rmSync('dist', { recursive: true, force: true });
  await buildBin();
  buildLib();
}

/** The command: a launcher, the program, and the parts that it loads when they are wanted. */
async function buildBin(): Promise<void> {
  mkdirSync('dist/bin', { recursive: true });
  const files = await bundleProgram('dist/bin');
  writeFileSync('dist/bin/THIRD-PARTY-LICENSES.txt', thirdPartyLicenses(files));
  const tag = createHash('sha256').update(readFileSync('dist/bin/program.cjs')).digest('hex');
  const launcher = readFileSync('tools/bundle/launcher.cjs', 'utf8');
  writeFileSync('dist/bin/presszero.cjs', launcher.replace('PROGRAM_TAG', tag.slice(0, 16)), {
    mode: 0o755,
  });
  // A first run, so that the compiled code lies ready for the Node that built it.
  spawnSync(process.execPath, ['dist/bin/presszero.cjs', 'lint', 'examples'], { stdio: 'ignore' });
}

/** The library: the public face and what it reaches, with types. */
function buildLib(): void {
  const tsc = spawnSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
    { stdio: 'inherit' },
  );
  if (tsc.status !== 0) process.exit(1);
  // The compiler leaves JavaScript and its declarations where they are.
  for (const path of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    if (/\.generated\.(js|d\.ts)$/.test(path)) cpSync(join('src', path), join('dist/lib', path));
  }
}
