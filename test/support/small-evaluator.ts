import type { Evaluator, Value } from '../../src/simulator/world.ts';

/**
 * Works out the plainest expressions, which are all that the tests' flows hold: a literal, a
 * variable or `hours.name`, one comparison of those, `!` before a variable, and `&&` between such.
 */
export const smallEvaluator: Evaluator = (expression, variable, hours) => {
  const parts = expression.split('&&').map((part) => part.trim());
  const values = parts.map((part) => compared(part, variable, hours));
  if (values.length === 1) return values[0];
  if (values.includes(false)) return false;
  return values.every((value) => value === true) ? true : undefined;
};

type Lookup = Parameters<Evaluator>[1];
type Hours = Parameters<Evaluator>[2];

function compared(text: string, variable: Lookup, hours: Hours): Value | undefined {
  const [, left, operator, right] = /^(.+?)\s*(===|!==|<=|>=|<|>)\s*(.+)$/.exec(text) ?? [];
  if (left === undefined || operator === undefined || right === undefined) {
    const negated = /^!\s*(\w+)$/.exec(text)?.[1];
    if (negated === undefined) return single(text, variable, hours);
    const value = variable(negated);
    return typeof value === 'boolean' ? !value : undefined;
  }
  const one = single(left, variable, hours);
  const other = single(right, variable, hours);
  if (one === undefined || other === undefined) return undefined;
  if (operator === '===') return one === other;
  if (operator === '!==') return one !== other;
  if (operator === '<') return one < other;
  if (operator === '<=') return one <= other;
  return operator === '>' ? one > other : one >= other;
}

function single(text: string, variable: Lookup, hours: Hours): Value | undefined {
  if (text === 'true' || text === 'false') return text === 'true';
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  const quoted = /^'([^']*)'$|^"([^"]*)"$/.exec(text);
  if (quoted !== null) return quoted[1] ?? quoted[2];
  const schedule = /^hours\.(\w+)$/.exec(text)?.[1];
  return schedule === undefined ? variable(text) : hours(schedule);
}
