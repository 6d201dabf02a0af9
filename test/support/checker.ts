import { loadChecker } from '../../src/conditions/load-checker.ts';

/** Checks conditions with the real compiler, which is loaded once for all tests of a file. */
export const checker = await loadChecker();
