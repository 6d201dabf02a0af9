import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Brings a package, where it is not there yet, into a folder that git passes over, and returns the
 * path of one of its files. It is something to measure against and no dependency, and its scripts
 * are not run.
 *
 * @throws {Error} If npm cannot bring it.
 */
export function benchPackage(name: string, version: string, file: string): string {
  const path = resolve('.bench/node_modules', name, file);
  if (!existsSync(path)) {
    const wanted = `${name}@${version}`;
    const { status } = spawnSync('npm', ['install', ...FLAGS, wanted], { stdio: 'inherit' });
    if (status !== 0) throw new Error(`npm could not install ${wanted}`);
  }
  return path;
}

const FLAGS = ['--prefix', '.bench', '--ignore-scripts', '--no-audit', '--no-fund'];
