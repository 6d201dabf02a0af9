import { type Bounds, boundsOf } from './bounds-of.ts';
import { combined } from './combined.ts';
import { exactPairs } from './exact-pairs.ts';
import type { Binary } from './expression.ts';
import { isText } from './is-text.ts';
import type { Possible } from './possible.ts';
import { rangeOf } from './range-of.ts';
import { truths } from './truths.ts';
import { UNSURE } from './unsure.ts';

/**
 * What a comparison or calculation can come to, given what its sides can be: value by value where
 * these are few, and by their bounds otherwise.
 */
export function possibleOfBinary(
  operator: Binary['operator'],
  left: Possible,
  right: Possible,
): Possible {
  const exact = exactPairs(left, right, (one, other) => combined(operator, one, other));
  if (exact !== undefined) return exact;
  const [one, other] = [boundsOf(left), boundsOf(right)];
  if (one !== undefined && other !== undefined) return byBounds(operator, one, other);
  if (operator !== '===' && operator !== '!==') return UNSURE;
  if (!isText(left) || !isText(right)) return UNSURE;
  const canMeet =
    left.kind !== 'values' ||
    right.kind !== 'values' ||
    left.values.some((value) => right.values.includes(value));
  return operator === '===' ? truths(canMeet, true) : truths(true, canMeet);
}

function byBounds(operator: Binary['operator'], one: Bounds, other: Bounds): Possible {
  switch (operator) {
    case '===':
      return truths(canMeet(one, other), !isOneNumber(one, other));
    case '!==':
      return truths(!isOneNumber(one, other), canMeet(one, other));
    case '<':
      return truths(one.min < other.max, one.max >= other.min);
    case '<=':
      return truths(one.min <= other.max, one.max > other.min);
    case '>':
      return truths(one.max > other.min, one.min <= other.max);
    case '>=':
      return truths(one.max >= other.min, one.min < other.max);
    case '+':
      return rangeOf([one.min + other.min, one.max + other.max]);
    case '-':
      return rangeOf([one.min - other.max, one.max - other.min]);
    case '*':
      return corners(one, other, (a, b) => a * b);
    case '/':
      return holdsZero(other) ? UNSURE : corners(one, other, (a, b) => a / b);
    case '%':
      return holdsZero(other) ? UNSURE : remainder(one, other);
  }
}

function canMeet(one: Bounds, other: Bounds): boolean {
  return one.min <= other.max && other.min <= one.max;
}

function isOneNumber(one: Bounds, other: Bounds): boolean {
  return one.min === one.max && other.min === other.max && one.min === other.min;
}

function holdsZero({ min, max }: Bounds): boolean {
  return min <= 0 && max >= 0;
}

/** Sound where the calculation only rises or only falls along each of its sides. */
function corners(one: Bounds, other: Bounds, work: (a: number, b: number) => number): Possible {
  return rangeOf([one.min, one.max].flatMap((a) => [work(a, other.min), work(a, other.max)]));
}

/** A remainder has the sign of what is divided, and is never farther from 0 than either side. */
function remainder(one: Bounds, other: Bounds): Possible {
  const most = Math.min(
    Math.max(Math.abs(one.min), Math.abs(one.max)),
    Math.max(Math.abs(other.min), Math.abs(other.max)),
  );
  return rangeOf([one.min < 0 ? -most : 0, one.max > 0 ? most : 0]);
}
