import type { Binary, Expression } from './expression.ts';
import { KIND, type Kind } from './kind.ts';

/** What finding out the kind of an expression needs, and whom it tells what is wrong. */
export type KindCheck = {
  /** `undefined` for a variable that nothing declares. */
  readonly kindOfVariable: (name: string) => Kind;
  /** An expression in a message, in quotes. */
  readonly words: (expression: Expression) => string;
  readonly tell: (at: Expression, message: string) => void;
};

/** What kind of value comes out; parts of a wrong kind are told on the way. O(nodes). */
export function kindOf(expression: Expression, check: KindCheck): Kind {
  switch (expression.kind) {
    case 'literal':
      return kindOfValue(expression.value);
    case 'variable':
      return check.kindOfVariable(expression.name);
    case 'hours':
      return 'text';
    case 'unary': {
      const wanted = expression.operator === '!' ? 'truth' : 'number';
      want(wanted, expression.operand, kindOf(expression.operand, check), check);
      return wanted;
    }
    case 'binary':
      return kindOfBinary(expression, check);
    case 'logical':
      for (const part of expression.parts) want('truth', part, kindOf(part, check), check);
      return 'truth';
    case 'choice':
      want('truth', expression.test, kindOf(expression.test, check), check);
      return commonKind(expression.yes, expression.no, check);
    case 'test':
      want('text', expression.subject, kindOf(expression.subject, check), check);
      want('text', expression.wanted, kindOf(expression.wanted, check), check);
      return 'truth';
    case 'length':
      want('text', expression.subject, kindOf(expression.subject, check), check);
      return 'number';
  }
}

function kindOfValue(value: string | number | boolean): Kind {
  if (typeof value === 'string') return 'text';
  return typeof value === 'number' ? 'number' : 'truth';
}

function kindOfBinary({ operator, left, right }: Binary, check: KindCheck): Kind {
  const kind = commonKind(left, right, check);
  if (operator === '===' || operator === '!==') return 'truth';
  const isSum = operator === '+';
  // Told at the left alone, since the right is of the same kind.
  if (kind !== undefined && !(isSum && kind === 'text')) want('number', left, kind, check);
  if (isSum) return kind === 'truth' ? 'number' : kind;
  return '-*/%'.includes(operator) ? 'number' : 'truth';
}

/** The kind that two values share; where they do not, that is told at the right one. */
function commonKind(left: Expression, right: Expression, check: KindCheck): Kind {
  const [one, other] = [kindOf(left, check), kindOf(right, check)];
  if (one === undefined || other === undefined || one === other) return one ?? other;
  const { words, tell } = check;
  const is = `${words(left)} is ${KIND[one]} and ${words(right)} ${KIND[other]}`;
  tell(right, `${is}: ${advice(one, right)}`);
  return undefined;
}

/** How an expression of another kind could become one of the wanted kind. */
function advice(wanted: Exclude<Kind, undefined>, expression: Expression): string {
  const value = expression.kind === 'literal' ? expression.value : undefined;
  switch (wanted) {
    case 'text':
      return value === undefined ? 'compare texts with texts' : `write '${value}'`;
    case 'number': {
      const isNumber = typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value);
      return isNumber ? `write ${value} without quotes` : 'compare numbers with numbers';
    }
    case 'truth': {
      const isTruth = value === 'true' || value === 'false';
      return isTruth ? `write ${value} without quotes` : 'what is true or false stands alone';
    }
  }
}

function want(
  wanted: Exclude<Kind, undefined>,
  expression: Expression,
  kind: Kind,
  { words, tell }: KindCheck,
): void {
  if (kind === undefined || kind === wanted) return;
  const is = `${words(expression)} is ${KIND[kind]}, where ${KIND[wanted]} must stand`;
  const instead = wanted === 'truth' ? 'compare it with something' : WORDS[wanted];
  tell(expression, `${is}: ${instead}`);
}

const WORDS = {
  number: 'only "===" and "!==" compare what is no number',
  text: 'only texts can be asked so',
} as const;
