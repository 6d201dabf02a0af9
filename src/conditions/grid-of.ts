import type { Expression } from './expression.ts';
import { leafOf } from './leaf-of.ts';
import { pairKey } from './pair-key.ts';
import type { Possible } from './possible.ts';
import type { PossibleNames } from './possible-names.ts';
import { possibleOf } from './possible-of.ts';
import { structureOf } from './structure-of.ts';
import type { Value } from './value.ts';

/**
 * Whatever the ends of a condition ask for, each with values that stand for all that it can be as
 * far as the condition tells them apart; `undefined` is any text that it does not name.
 */
export type Grid = ReadonlyMap<string, readonly (Value | undefined)[]>;

/**
 * The grid of some ends of conditions. Things that are written differently are taken as free of
 * each other, so that the grid may hold too much and never too little. O(nodes + values).
 *
 * @param names What the names in them can be.
 */
export function gridOf(ends: readonly Expression[], names: PossibleNames): Grid {
  const grid = new Map<string, readonly (Value | undefined)[]>();
  const subjects = new Map<string, Subject>();
  for (const end of ends) {
    const leaf = leafOf(end);
    if (leaf.kind === 'pair') {
      grid.set(pairKey(leaf.left, leaf.right), SIGNS);
      continue;
    }
    // A text that the condition does not name may hold the piece or not.
    if (leaf.kind !== 'value') grid.set(structureOf(end), TRUTHS);
    if (leaf.kind === 'other') continue;
    const key = structureOf(leaf.subject);
    const known = subjects.get(key) ?? newSubject(leaf.subject);
    subjects.set(key, known);
    if (leaf.kind === 'value') known.compared.add(leaf.value);
    else known.isSearched = true;
  }
  for (const [key, subject] of subjects) {
    grid.set(key, valuesOf(subject, possibleOf(subject.expression, names)));
  }
  return grid;
}

type Subject = {
  readonly expression: Expression;
  readonly compared: Set<Value>;
  /** Whether it is asked for a piece, so that each of its values counts. */
  isSearched: boolean;
};

function newSubject(expression: Expression): Subject {
  return { expression, compared: new Set(), isSearched: false };
}

const SIGNS = [-1, 0, 1];
const TRUTHS = [true, false];

function valuesOf(
  { compared, isSearched }: Subject,
  possible: Possible,
): readonly (Value | undefined)[] {
  switch (possible.kind) {
    case 'values': {
      if (isSearched) return possible.values;
      const [other] = possible.values.filter((value) => !compared.has(value));
      const named = possible.values.filter((value) => compared.has(value));
      return other === undefined ? named : [...named, other];
    }
    case 'range':
      return numbersOf(possible, compared);
    case 'any': {
      const of = (type: string) => [...compared].filter((value) => typeof value === type);
      const numbers = of('number').length === 0 ? [] : numbersOf(ALL, compared);
      const truths = of('boolean').length === 0 ? [] : TRUTHS;
      const known = [...numbers, ...truths];
      return known.length > 0 ? known : [...of('string'), undefined];
    }
  }
}

const ALL = { min: -Infinity, max: Infinity };

/** The numbers compared with, and one between each two of them, from low to high. */
function numbersOf(
  { min, max }: { readonly min: number; readonly max: number },
  compared: ReadonlySet<Value>,
): readonly number[] {
  const marks = [...compared].filter((value) => typeof value === 'number');
  const inside = marks.filter((mark) => mark > min && mark < max);
  const points = [min, ...inside.sort((one, other) => one - other), ...(max > min ? [max] : [])];
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    if (next === undefined || !Number.isFinite(point) || !Number.isFinite(next)) return [point];
    const between = point / 2 + next / 2;
    return between > point && between < next ? [point, between] : [point];
  });
}
