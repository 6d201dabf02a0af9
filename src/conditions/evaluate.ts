import type { Binary, Expression, Logical, TextTest } from './expression.ts';
import type { Value } from './value.ts';

/** What the names in an expression stand for at a moment; `undefined` where nobody knows. */
export type Names = {
  readonly variable: (name: string) => Value | undefined;
  readonly hours: (schedule: string) => string | undefined;
};

/**
 * What an expression comes to; `undefined` where that cannot be known: a variable holds nothing,
 * or something of another kind than the operator takes, or the result is no finite number or a
 * text of more than 1,000 characters.
 *
 * Nothing is converted: values are compared and joined with their own kind alone. `&&` and `||`
 * know their answer as soon as one part decides it, even where another is unknown. Pure; never
 * throws; recurses as deep as the tree, which is `DEPTH_MAX` at most. O(nodes).
 */
export function evaluate(expression: Expression, names: Names): Value | undefined {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'variable':
      return names.variable(expression.name);
    case 'hours':
      return names.hours(expression.schedule);
    case 'unary': {
      const value = evaluate(expression.operand, names);
      if (expression.operator === '!') return typeof value === 'boolean' ? !value : undefined;
      return typeof value === 'number' ? -value : undefined;
    }
    case 'binary':
      return combined(
        expression.operator,
        evaluate(expression.left, names),
        evaluate(expression.right, names),
      );
    case 'logical':
      return joined(expression, names);
    case 'choice': {
      const test = evaluate(expression.test, names);
      if (typeof test !== 'boolean') return undefined;
      return evaluate(test ? expression.yes : expression.no, names);
    }
    case 'test':
      return tested(expression, names);
    case 'length': {
      const value = evaluate(expression.subject, names);
      return typeof value === 'string' ? value.length : undefined;
    }
  }
}

function combined(
  operator: Binary['operator'],
  left: Value | undefined,
  right: Value | undefined,
): Value | undefined {
  if (left === undefined || right === undefined || typeof left !== typeof right) return undefined;
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

function joined({ operator, parts }: Logical, names: Names): boolean | undefined {
  const decisive = operator === '||';
  let isKnown = true;
  for (const part of parts) {
    const value = evaluate(part, names);
    if (value === decisive) return decisive;
    isKnown &&= typeof value === 'boolean';
  }
  return isKnown ? !decisive : undefined;
}

function tested({ test, subject, wanted }: TextTest, names: Names): boolean | undefined {
  const [value, piece] = [evaluate(subject, names), evaluate(wanted, names)];
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
