import type { Binary, Expression, Literal, TextTest } from './expression.ts';
import { literalValue } from './literal-value.ts';

/** What a condition asks at its ends, behind all `&&`, `||`, `!` and `?:`. */
export type Leaf =
  /** Something compared with a value that is written out, as in `balance > 500`. */
  | {
      readonly kind: 'value';
      readonly subject: Expression;
      readonly operator: Binary['operator'];
      readonly value: Literal['value'];
    }
  /** Two things compared with each other. */
  | {
      readonly kind: 'pair';
      readonly left: Expression;
      readonly right: Expression;
      readonly operator: Binary['operator'];
    }
  /** A text asked for a piece that is written out. */
  | {
      readonly kind: 'piece';
      readonly subject: Expression;
      readonly test: TextTest['test'];
      readonly piece: Literal['value'];
    }
  /** Anything else: it holds or not. */
  | { readonly kind: 'other' };

/** Reads an expression as an end of a condition; a lone variable is compared with `true`. */
export function leafOf(expression: Expression): Leaf {
  if (expression.kind === 'variable') {
    return { kind: 'value', subject: expression, operator: '===', value: true };
  }
  if (expression.kind === 'test' && expression.wanted.kind === 'literal') {
    const { subject, test, wanted } = expression;
    return { kind: 'piece', subject, test, piece: wanted.value };
  }
  if (expression.kind !== 'binary') return { kind: 'other' };
  const { operator, left, right } = expression;
  const turned = TURNED.get(operator);
  if (turned === undefined) return { kind: 'other' };
  const [one, other] = [literalValue(left), literalValue(right)];
  if (other !== undefined) return { kind: 'value', subject: left, operator, value: other };
  if (one !== undefined) return { kind: 'value', subject: right, operator: turned, value: one };
  return { kind: 'pair', left, right, operator };
}

/** The comparisons, and what each is from its other side. */
const TURNED: ReadonlyMap<Binary['operator'], Binary['operator']> = new Map([
  ['===', '==='],
  ['!==', '!=='],
  ['<', '>'],
  ['<=', '>='],
  ['>', '<'],
  ['>=', '<='],
]);
