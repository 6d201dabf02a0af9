import type { Binary, Expression, TextTest } from './expression.ts';
import type { Possible } from './possible.ts';
import type { PossibleNames } from './possible-names.ts';

/**
 * What an expression can come to, judged part by part: two parts that read the same variable are
 * taken as free of each other, so that the answer may hold too much and never too little.
 * O(nodes), with at most 64 values a part.
 *
 * @param names What the names in it can be where it is asked.
 */
export function possibleOf(expression: Expression, names: PossibleNames): Possible {
  const inner = (part: Expression): Possible => possibleOf(part, names);
  switch (expression.kind) {
    case 'literal':
      return { kind: 'values', values: [expression.value] };
    case 'variable':
      return names.variable(expression.name);
    case 'hours':
      return names.hours(expression.schedule);
    case 'unary':
      return expression.operator === '!'
        ? mapped(inner(expression.operand), (value) => value !== true)
        : scaled(inner(expression.operand), -1);
    case 'binary':
      return possibleOfBinary(expression, inner(expression.left), inner(expression.right));
    case 'logical':
      return possibleOfLogical(expression.operator, expression.parts.map(inner));
    case 'choice':
      return possibleOfChoice(inner(expression.test), inner(expression.yes), inner(expression.no));
    case 'test':
      return possibleOfTest(expression, inner(expression.subject), inner(expression.wanted));
    case 'length':
      return possibleOfLength(inner(expression.subject));
  }
}

const VALUES_MAX = 64;
const ANY: Possible = { kind: 'any' };
const EITHER: Possible = { kind: 'values', values: [true, false] };

function mapped(
  possible: Possible,
  change: (value: string | number | boolean) => string | number | boolean,
): Possible {
  if (possible.kind !== 'values') return EITHER;
  return { kind: 'values', values: [...new Set(possible.values.map(change))] };
}

/** The bounds of what is a number; `undefined` of what may be none. */
function boundsOf(possible: Possible): { min: number; max: number } | undefined {
  if (possible.kind === 'range') return possible;
  if (possible.kind === 'any') return undefined;
  const numbers = possible.values.filter((value) => typeof value === 'number');
  if (numbers.length < possible.values.length || numbers.length === 0) return undefined;
  return { min: Math.min(...numbers), max: Math.max(...numbers) };
}

function scaled(possible: Possible, by: number): Possible {
  const bounds = boundsOf(possible);
  return bounds === undefined ? ANY : ranged([bounds.min * by, bounds.max * by]);
}

/** The range that holds all of some numbers; anything where one of them is none. */
function ranged(ends: readonly number[]): Possible {
  if (ends.some(Number.isNaN)) return ANY;
  return { kind: 'range', min: Math.min(...ends), max: Math.max(...ends) };
}

function possibleOfBinary({ operator }: Binary, left: Possible, right: Possible): Possible {
  const [one, other] = [boundsOf(left), boundsOf(right)];
  if (operator === '===' || operator === '!==') {
    const same = sameness(left, right);
    return operator === '===' ? same : mapped(same, (value) => value !== true);
  }
  if (one === undefined || other === undefined) return isCalculation(operator) ? ANY : EITHER;
  switch (operator) {
    case '<':
      return truths(one.min < other.max, one.max >= other.min);
    case '<=':
      return truths(one.min <= other.max, one.max > other.min);
    case '>':
      return truths(one.max > other.min, one.min <= other.max);
    case '>=':
      return truths(one.max >= other.min, one.min < other.max);
    case '+':
      return ranged([one.min + other.min, one.max + other.max]);
    case '-':
      return ranged([one.min - other.max, one.max - other.min]);
    case '*':
      return ranged([one.min, one.max].flatMap((a) => [a * other.min, a * other.max]));
    case '/':
    case '%':
      return ANY;
  }
}

function isCalculation(operator: Binary['operator']): boolean {
  return '+-*/%'.includes(operator);
}

function truths(canHold: boolean, canFail: boolean): Possible {
  return { kind: 'values', values: [...(canHold ? [true] : []), ...(canFail ? [false] : [])] };
}

function sameness(left: Possible, right: Possible): Possible {
  const [one, other] = [boundsOf(left), boundsOf(right)];
  if (one !== undefined && other !== undefined) {
    const isPoint = one.min === one.max && other.min === other.max;
    const canMeet = one.min <= other.max && other.min <= one.max;
    return truths(canMeet, !(isPoint && one.min === other.min));
  }
  if (left.kind !== 'values' || right.kind !== 'values') return EITHER;
  const canMeet = left.values.some((value) => right.values.includes(value));
  return truths(canMeet, !(canMeet && left.values.length === 1 && right.values.length === 1));
}

function possibleOfLogical(operator: '&&' | '||', parts: readonly Possible[]): Possible {
  const decisive = operator === '||';
  const can = (part: Possible, value: boolean): boolean =>
    part.kind !== 'values' || part.values.includes(value);
  const canDecide = parts.some((part) => can(part, decisive));
  const canPass = parts.every((part) => can(part, !decisive));
  return decisive ? truths(canDecide, canPass) : truths(canPass, canDecide);
}

function possibleOfChoice(test: Possible, yes: Possible, no: Possible): Possible {
  if (test.kind === 'values' && test.values.length === 1) return test.values[0] ? yes : no;
  if (yes.kind === 'values' && no.kind === 'values') {
    const values = [...new Set([...yes.values, ...no.values])];
    return values.length > VALUES_MAX ? ANY : { kind: 'values', values };
  }
  const [one, other] = [boundsOf(yes), boundsOf(no)];
  if (one === undefined || other === undefined) return ANY;
  return ranged([one.min, one.max, other.min, other.max]);
}

function possibleOfTest({ test }: TextTest, subject: Possible, wanted: Possible): Possible {
  const [piece] = wanted.kind === 'values' && wanted.values.length === 1 ? wanted.values : [];
  if (typeof piece !== 'string') return EITHER;
  if (piece === '') return truths(true, false);
  return mapped(subject, (value) => typeof value !== 'string' || value[test](piece));
}

function possibleOfLength(subject: Possible): Possible {
  if (subject.kind !== 'values') return { kind: 'range', min: 0, max: Infinity };
  return ranged(subject.values.map((value) => String(value).length));
}
