import { combined } from './combined.ts';
import type { Binary, Expression, Logical } from './expression.ts';
import { textTested } from './text-tested.ts';
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
      return combinedOf(expression, names);
    case 'logical':
      return joined(expression, names);
    case 'choice': {
      const test = evaluate(expression.test, names);
      if (typeof test !== 'boolean') return undefined;
      return evaluate(test ? expression.yes : expression.no, names);
    }
    case 'test':
      return textTested(
        expression.test,
        evaluate(expression.subject, names),
        evaluate(expression.wanted, names),
      );
    case 'length': {
      const value = evaluate(expression.subject, names);
      return typeof value === 'string' ? value.length : undefined;
    }
  }
}

function combinedOf({ operator, left, right }: Binary, names: Names): Value | undefined {
  const one = evaluate(left, names);
  const other = evaluate(right, names);
  return one === undefined || other === undefined ? undefined : combined(operator, one, other);
}

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
