import type { Expression } from '../conditions/expression.ts';
import { askedOf } from './asked-of.ts';
import type { Axis } from './axis.ts';

/** The axes on which the value of an expression depends, by index. O(nodes + axes). */
export function axesRead(tree: Expression, axes: readonly Axis[]): readonly number[] {
  const { variables, schedules } = askedOf(tree);
  return axes.flatMap(({ kind, name, opening }, index) => {
    if (kind === 'variable') return variables.has(name) ? [index] : [];
    const isAsked = kind === 'hours' && [...schedules].some((one) => opening[0]?.has(one) === true);
    return isAsked ? [index] : [];
  });
}
