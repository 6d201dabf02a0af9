import { createRequire } from 'node:module';
import { benchPackage } from './bench-package.ts';
import type { Xstate } from './xstate.ts';

/**
 * Brings xstate, where it is not there yet, and loads it as it is used in production.
 *
 * @throws {Error} If npm cannot bring it.
 */
export function installXstate(): Xstate {
  const path = benchPackage('xstate', '5.33.3', 'dist/xstate.cjs.js');
  return createRequire(path)(path) as Xstate;
}
