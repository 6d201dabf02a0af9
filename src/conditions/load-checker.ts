import type { CheckExpressions } from './checked.ts';

/**
 * Loads the TypeScript compiler and what checks expressions with it. It takes as long as starting
 * Node itself, so ask `hasExpressions` first.
 */
export async function loadChecker(): Promise<CheckExpressions> {
  const { checkExpressions } = await import('./check-expressions.ts');
  return checkExpressions;
}
