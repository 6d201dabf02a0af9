import { resolve } from 'node:path';
import { benchPackage } from './bench-package.ts';

/**
 * Brings Spectral, where it is not there yet, and returns how it is started.
 *
 * @throws {Error} If npm cannot bring it.
 */
export function installSpectral(): readonly string[] {
  const program = benchPackage('@stoplight/spectral-cli', '6.16.3', 'dist/index.js');
  return [process.execPath, program, 'lint', '--ruleset', resolve('bench/spectral-ruleset.yaml')];
}
