import { type Diagnostic, flattenDiagnosticMessageText } from 'typescript';
import type { ExpressionFault } from './checked.ts';
import { quoted } from './quoted.ts';
import type { Token } from './token.ts';
import { tokensOf } from './tokens-of.ts';

/** What of a parser's diagnostic counts; `start` is in the expression's own text. */
export type SyntaxDiagnostic = Pick<Diagnostic, 'code' | 'messageText'> & {
  readonly start: number;
};

/**
 * What the parser does not understand in an expression, in our words and at the token where it
 * stops; without a diagnostic the whole expression.
 */
export function syntaxFault(
  text: string,
  diagnostic: SyntaxDiagnostic | undefined,
): ExpressionFault {
  const tokens = tokensOf(text);
  const [first] = tokens;
  if (diagnostic === undefined || first === undefined) {
    const at = { start: 0, end: text.length };
    return fault(at, `${quoted(text)} cannot be read as one expression: compare two values`);
  }
  const index = tokens.findIndex(({ at }) => at.end > diagnostic.start);
  const token = tokens[index];
  if (token === undefined) return endFault(tokens, tokens.at(-1) ?? first);
  return fault(token.at, `${quoted(token.text)} ${says(diagnostic, tokens[index - 1])}`);
}

/** What is missing at the end. */
function endFault(tokens: readonly Token[], last: Token): ExpressionFault {
  const choice = tokens.find(({ kind, text }) => kind === 'sign' && text === '?');
  if (choice !== undefined && !tokens.some(({ text }) => text === ':')) {
    return fault(choice.at, '"?" lacks its ":": write it as test ? yes : no');
  }
  return fault(last.at, `The expression ends with ${quoted(last.text)}: write what follows it`);
}

/** What is wrong with a token, given the one before it. */
function says({ code, messageText }: SyntaxDiagnostic, before: Token | undefined): string {
  const behind = before === undefined ? '' : ` behind ${quoted(before.text)}`;
  if (code === EXPRESSION_EXPECTED) {
    return `stands${behind} where a value must: write one before it`;
  }
  if (code === NAME_EXPECTED) return `stands${behind} where a name must: write one before it`;
  if (code === SIGN_EXPECTED && before !== undefined) {
    const join = 'join them by a comparison, "&&" or "||"';
    return `follows ${quoted(before.text)} with nothing between: ${join}`;
  }
  return `cannot be read here: ${flattenDiagnosticMessageText(messageText, ' ').replace(/\.$/, '')}`;
}

/** TypeScript's numbers for "Expression expected", "Identifier expected" and "... expected". */
const EXPRESSION_EXPECTED = 1109;
const NAME_EXPECTED = 1003;
const SIGN_EXPECTED = 1005;

function fault(at: ExpressionFault['at'], message: string): ExpressionFault {
  return { rule: 'faulty-expression', at, message };
}
