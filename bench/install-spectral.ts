import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Brings Spectral, where it is not there yet, into a folder that git passes over, and returns how
 * it is started. It is a tool to measure with and no dependency, and its scripts are not run.
 *
 * @throws {Error} If npm cannot bring it.
 */
export function installSpectral(): readonly string[] {
  const program = resolve('.bench/node_modules/@stoplight/spectral-cli/dist/index.js');
  if (!existsSync(program)) {
    const { status } = spawnSync('npm', ['install', ...FLAGS, SPECTRAL], { stdio: 'inherit' });
    if (status !== 0) throw new Error(`npm could not install ${SPECTRAL}`);
  }
  return [process.execPath, program, 'lint', '--ruleset', resolve('bench/spectral-ruleset.yaml')];
}

const SPECTRAL = '@stoplight/spectral-cli@6.16.3';
const FLAGS = ['--prefix', '.bench', '--ignore-scripts', '--no-audit', '--no-fund'];
