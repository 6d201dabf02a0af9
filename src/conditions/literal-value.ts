import type { Expression } from './expression.ts';
import type { Value } from './value.ts';

/** The value that an expression writes out, with its sign; `undefined` for any other expression. */
export function literalValue(expression: Expression): Value | undefined {
  if (expression.kind === 'literal') return expression.value;
  if (expression.kind !== 'unary' || expression.operator !== '-') return undefined;
  const value = expression.operand.kind === 'literal' ? expression.operand.value : undefined;
  return typeof value === 'number' ? -value : undefined;
}
