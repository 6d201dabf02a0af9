import { boundsOf } from './bounds-of.ts';
import { exactPairs } from './exact-pairs.ts';
import type { Expression, Logical, TextTest, Unary } from './expression.ts';
import { isText } from './is-text.ts';
import type { Possible } from './possible.ts';
import type { PossibleNames } from './possible-names.ts';
import { possibleOfBinary } from './possible-of-binary.ts';
import { rangeOf } from './range-of.ts';
import { textTested } from './text-tested.ts';
import { truths } from './truths.ts';
import { UNSURE } from './unsure.ts';
import type { Value } from './value.ts';
import { VALUES_MAX } from './values-max.ts';

/**
 * What an expression can come to, judged part by part: two parts that read the same variable are
 * taken as free of each other, so that the answer may hold too much and never too little. Where
 * the names hold values and it may come to nothing all the same, the answer says so. O(nodes),
 * with at most `VALUES_MAX` values a part.
 *
 * @param names What the names in it can be where it is asked; each is taken to hold a value.
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
      return possibleOfUnary(expression.operator, inner(expression.operand));
    case 'binary':
      return possibleOfBinary(expression.operator, inner(expression.left), inner(expression.right));
    case 'logical':
      return possibleOfLogical(expression.operator, expression.parts.map(inner));
    case 'choice':
      return possibleOfChoice(inner(expression.test), inner(expression.yes), inner(expression.no));
    case 'test':
      return possibleOfTest(expression.test, inner(expression.subject), inner(expression.wanted));
    case 'length':
      return possibleOfLength(inner(expression.subject));
  }
}

function possibleOfUnary(operator: Unary['operator'], operand: Possible): Possible {
  if (operator === '!') {
    const can = truthOf(operand);
    return can === undefined ? UNSURE : truths(can.fail, can.hold);
  }
  const exact = mapped(operand, (value) => (typeof value === 'number' ? -value : undefined));
  if (exact !== undefined) return exact;
  const bounds = boundsOf(operand);
  return bounds === undefined ? UNSURE : rangeOf([-bounds.max, -bounds.min]);
}

/** Whether something can be true and whether false; `undefined` where it may be neither. */
function truthOf(possible: Possible): { hold: boolean; fail: boolean } | undefined {
  if (possible.kind !== 'values') return undefined;
  if (!possible.values.every((value) => typeof value === 'boolean')) return undefined;
  return { hold: possible.values.includes(true), fail: possible.values.includes(false) };
}

function mapped(
  possible: Possible,
  change: (value: Value) => Value | undefined,
): Possible | undefined {
  return exactPairs(possible, { kind: 'values', values: [true] }, change);
}

/** One part that decides is enough, whatever is to be known of the others. */
function possibleOfLogical(operator: Logical['operator'], parts: readonly Possible[]): Possible {
  const decisive = operator === '||';
  const truth = parts.map(truthOf);
  const canDecide = truth.some((can) => can?.[decisive ? 'hold' : 'fail'] ?? false);
  const mustDecide = truth.some((can) => can !== undefined && !can[decisive ? 'fail' : 'hold']);
  if (!mustDecide && truth.includes(undefined)) return UNSURE;
  return decisive ? truths(canDecide, !mustDecide) : truths(!mustDecide, canDecide);
}

function possibleOfChoice(test: Possible, yes: Possible, no: Possible): Possible {
  const can = truthOf(test);
  if (can === undefined) return UNSURE;
  if (!can.fail) return yes;
  if (!can.hold) return no;
  if (yes.kind === 'any') return yes.isUnsure ? yes : no.kind === 'any' ? no : yes;
  if (no.kind === 'any') return no;
  if (yes.kind === 'values' && no.kind === 'values') {
    const values = [...new Set([...yes.values, ...no.values])];
    if (values.length <= VALUES_MAX) return { kind: 'values', values };
  }
  const [one, other] = [boundsOf(yes), boundsOf(no)];
  if (one === undefined || other === undefined) return { kind: 'any' };
  return rangeOf([one.min, one.max, other.min, other.max]);
}

function possibleOfTest(test: TextTest['test'], subject: Possible, wanted: Possible): Possible {
  const exact = exactPairs(subject, wanted, (value, piece) => textTested(test, value, piece));
  if (exact !== undefined) return exact;
  if (!isText(subject) || !isText(wanted)) return UNSURE;
  const isEmpty = wanted.kind === 'values' && wanted.values.every((piece) => piece === '');
  return truths(true, !isEmpty);
}

function possibleOfLength(subject: Possible): Possible {
  const exact = mapped(subject, (value) => (typeof value === 'string' ? value.length : undefined));
  if (exact !== undefined) return exact;
  if (!isText(subject)) return UNSURE;
  const ends = subject.kind === 'values' ? subject.values.map((one) => String(one).length) : [];
  return ends.length === 0 ? { kind: 'range', min: 0, max: Infinity } : rangeOf(ends);
}
