import type { Axis } from '../space/axis.ts';
import type { Conjunction, Literal } from './least-condition.ts';
import { numberWords } from './number-words.ts';

/** Cases as a person says them: `office is closed and lang = es, or lang = fr`. */
export function conditionWords(axes: readonly Axis[], cases: readonly Conjunction[]): string {
  if (cases.length === 0) return 'never';
  return cases.map((conjunction) => caseWords(axes, conjunction)).join(', or ');
}

function caseWords(axes: readonly Axis[], conjunction: Conjunction): string {
  if (conjunction.length === 0) return 'always';
  return conjunction
    .map((literal) => literalWords(axes, literal, conjunction.length > 1))
    .join(' and ');
}

function literalWords(axes: readonly Axis[], { axis, cells }: Literal, isPart: boolean): string {
  const whole = axes[axis];
  if (whole === undefined) return '';
  const words = (cell: number): string => whole.cells[cell]?.label ?? '';
  const stretch = numberWords(whole, cells);
  if (stretch !== undefined) return stretch;
  const others = whole.cells.flatMap((_, cell) => (cells.includes(cell) ? [] : [cell]));
  const [other] = others;
  // All but one is said by the one.
  if (cells.length > 1 && others.length === 1 && other !== undefined) return `not ${words(other)}`;
  const all = cells.map(words).join(' or ');
  return cells.length > 1 && isPart ? `(${all})` : all;
}
