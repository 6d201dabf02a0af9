import type { Expression } from './expression.ts';

/** What an expression is, wherever it stands: two that are written alike have the same. O(nodes). */
export function structureOf(expression: Expression): string {
  return JSON.stringify(expression, (name, value: unknown) => (name === 'at' ? undefined : value));
}
