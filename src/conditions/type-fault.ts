import { type Diagnostic, flattenDiagnosticMessageText } from 'typescript';
import { suggestion } from '../text/suggestion.ts';
import type { ExpressionFault, Wanted } from './checked.ts';
import { comparisonFault } from './comparison-fault.ts';
import type { Declarations } from './declarations.ts';
import { oneOf } from './one-of.ts';
import { quoted } from './quoted.ts';
import type { Statement } from './statement.ts';
import { typeValues } from './type-values.ts';

/**
 * What TypeScript's checker says of an expression, in our words: comparisons of values that have
 * nothing in common, and values that a variable cannot take. All else in its own words; where
 * something is known to be wrong already, that follows from it, and is `undefined`.
 */
export function typeFault(
  diagnostic: Diagnostic,
  statement: Statement,
  { wanted, declarations, isFaulty }: TypeAsked,
): ExpressionFault | undefined {
  const start = (diagnostic.start ?? 0) - statement.start;
  const end = start + (diagnostic.length ?? 0);
  const isInside = start >= 0 && end <= wanted.text.length;
  const at = isInside ? { start, end } : { start: 0, end: wanted.text.length };
  if (diagnostic.code === NO_OVERLAP) {
    const fault = comparisonFault(at, statement, declarations);
    if (fault !== undefined) return fault;
  }
  const message =
    diagnostic.code === DOES_NOT_SATISFY
      ? valueMessage(statement, wanted, declarations)
      : undefined;
  if (message !== undefined) return { rule: 'faulty-expression', at, message };
  if (isFaulty) return undefined;
  const says = flattenDiagnosticMessageText(diagnostic.messageText, ' ').replace(/\.$/, '');
  return { rule: 'faulty-expression', at, message: `This cannot be worked out: ${says}` };
}

/** What a diagnostic is judged by. */
export type TypeAsked = {
  readonly wanted: Wanted;
  readonly declarations: Declarations;
  /** Whether something in the expression is known to be wrong. */
  readonly isFaulty: boolean;
};

/** TypeScript's numbers for "the types have no overlap" and "does not satisfy the expected type". */
const NO_OVERLAP = 2367;
const DOES_NOT_SATISFY = 1360;

/** Why an enum cannot take a value. */
function valueMessage(
  { node, program }: Statement,
  { text, as }: Wanted,
  { variables }: Declarations,
): string | undefined {
  if (as.kind !== 'variable') return undefined;
  const { values: known = [] } = variables.find(({ name }) => name === as.name) ?? {};
  if (known.length === 0) return undefined;
  const is = `Variable "${as.name}" is ${oneOf(known)}`;
  const values = typeValues(program.getTypeChecker(), node);
  if (values === undefined) {
    return `${is}, and ${quoted(text)} can be any text: choose by it, as in x === 'a' ? 'b' : 'c'`;
  }
  const odd = values.filter((value) => !known.includes(value));
  const near = odd.length === 1 ? suggestion(odd[0] ?? '', known) : undefined;
  const advice = near === undefined ? 'give it one of these' : `did you mean "${near}"?`;
  return `${is}, never ${oneOf(odd)}: ${advice}`;
}
