import type { Binary } from './expression.ts';
import type { Value } from './value.ts';

/**
 * What a comparison or calculation of two values comes to. Nothing is converted: `undefined` for
 * values of two kinds or of a kind that the operator does not take, and for a result that is no
 * finite number or a text of more than 1,000 characters.
 */
export function combined(
  operator: Binary['operator'],
  left: Value,
  right: Value,
): Value | undefined {
  if (typeof left !== typeof right) return undefined;
  if (operator === '===') return left === right;
  if (operator === '!==') return left !== right;
  if (operator === '+' && typeof left === 'string') return short(left + right);
  if (typeof left !== 'number' || typeof right !== 'number') return undefined;
  switch (operator) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '+':
      return finite(left + right);
    case '-':
      return finite(left - right);
    case '*':
      return finite(left * right);
    case '/':
      return finite(left / right);
    case '%':
      return finite(left % right);
  }
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

function short(value: string): string | undefined {
  return value.length <= LETTERS_MAX ? value : undefined;
}

/** A call that joins a text to itself in a circle must not fill the memory. */
const LETTERS_MAX = 1_000;
