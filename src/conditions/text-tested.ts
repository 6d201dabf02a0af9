import type { TextTest } from './expression.ts';
import type { Value } from './value.ts';

/** What the test of a text comes to; `undefined` where one of the two values is no text. */
export function textTested(
  test: TextTest['test'],
  value: Value | undefined,
  piece: Value | undefined,
): boolean | undefined {
  if (typeof value !== 'string' || typeof piece !== 'string') return undefined;
  switch (test) {
    case 'startsWith':
      return value.startsWith(piece);
    case 'endsWith':
      return value.endsWith(piece);
    case 'includes':
      return value.includes(piece);
  }
}
