import {
  type BinaryExpression,
  forEachChild,
  isBinaryExpression,
  type Node,
  SyntaxKind,
} from 'typescript';
import type { Span } from '../text/span.ts';
import { suggestion } from '../text/suggestion.ts';
import type { ExpressionFault } from './checked.ts';
import type { Declarations } from './declarations.ts';
import { oneOf } from './one-of.ts';
import { placeOf } from './place-of.ts';
import { quoted } from './quoted.ts';
import type { Statement } from './statement.ts';
import { typeValues } from './type-values.ts';

/**
 * What is wrong with a comparison whose sides have no value in common. A value that the variable
 * never has is a slip; one that it has not at this place, since another part has ruled it out, is
 * a condition that is always the same. `undefined` where no comparison stands there.
 */
export function comparisonFault(
  at: Span,
  statement: Statement,
  declarations: Declarations,
): ExpressionFault | undefined {
  const comparison = comparisonAt(at, statement);
  if (comparison === undefined) return undefined;
  const isNot = comparison.operatorToken.kind === SyntaxKind.ExclamationEqualsEqualsToken;
  const left = sideOf(comparison.left, statement, declarations);
  const right = sideOf(comparison.right, statement, declarations);
  const [thing, odd] = left.isLiteral && !right.isLiteral ? [right, left] : [left, right];
  const holds = isNot ? ', so that this always holds' : '';
  if (!odd.isLiteral) {
    const is = `${thing.words} is ${oneOf(thing.values)} and ${odd.words} ${oneOf(odd.values)}`;
    return { rule: 'constant-condition', at, message: `${is}: they are never the same${holds}` };
  }
  if (thing.isLiteral) {
    const message = `${thing.words} and ${odd.words} are never the same${holds}: ask a variable`;
    return { rule: 'constant-condition', at, message };
  }
  const value = odd.values[0] ?? '';
  const never = `${thing.words} ${isNot ? 'is never' : 'can never be'} ${odd.words}`;
  const { declared, isName } = thing;
  if (isName && (declared === undefined || declared.includes(value))) {
    const message = `${never} here, where it is ${oneOf(thing.values)}${holds}: leave one out`;
    return { rule: 'constant-condition', at: odd.at, message };
  }
  const known = declared ?? thing.values;
  const near = suggestion(value, known);
  const meant = near === undefined ? '' : `; did you mean "${near}"?`;
  const message = `${never}${holds}: it is ${oneOf(known)}${meant}`;
  return { rule: 'faulty-expression', at: odd.at, message };
}

/** Looked for with a list of its own, since trees may be as deep as the compiler bears. */
function comparisonAt({ start, end }: Span, statement: Statement): BinaryExpression | undefined {
  const rest: Node[] = [statement.node];
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    const at = placeOf(node, statement);
    if (at.start === start && at.end === end && isBinaryExpression(node)) return node;
    forEachChild(node, (child) => void rest.push(child));
  }
  return undefined;
}

/** One side of a comparison. */
type Side = {
  readonly at: Span;
  readonly words: string;
  readonly isLiteral: boolean;
  readonly isName: boolean;
  /** What it can be at its place; empty for anything. */
  readonly values: readonly string[];
  /** What it can be anywhere; `undefined` for anything, and for what is no name. */
  readonly declared: readonly string[] | undefined;
};

function sideOf(node: Node, statement: Statement, { variables }: Declarations): Side {
  const at = placeOf(node, statement);
  const text = statement.text.slice(at.start, at.end);
  const values = typeValues(statement.program.getTypeChecker(), node) ?? [];
  const isLiteral = LITERALS.has(node.kind);
  const isHours = /^hours\s*[.[]/.test(text);
  const variable = variables.find(({ name }) => name === text);
  return {
    at,
    words: quoted(isLiteral ? (values[0] ?? text) : text),
    isLiteral,
    isName: isHours || variable !== undefined,
    values,
    declared: isHours ? OPENINGS : declaredValues(variable),
  };
}

const LITERALS: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.StringLiteral,
  SyntaxKind.NumericLiteral,
  SyntaxKind.TrueKeyword,
  SyntaxKind.FalseKeyword,
]);

const OPENINGS: readonly string[] = ['open', 'closed', 'holiday'];

function declaredValues(
  variable: Declarations['variables'][number] | undefined,
): readonly string[] | undefined {
  if (variable?.type === 'boolean') return ['true', 'false'];
  return variable?.type === 'enum' ? variable.values : undefined;
}
