import {
  isExpressionStatement,
  isParenthesizedExpression,
  isSatisfiesExpression,
  type Node,
  type ParenthesizedExpression,
} from 'typescript';
import { programOf } from './program-of.ts';
import type { Statement } from './statement.ts';
import type { SyntaxDiagnostic } from './syntax-fault.ts';

/** An expression that is to be parsed; its tokens have been found harmless. */
export type Parsing = {
  readonly text: string;
  /** The TypeScript type that it must have, if any. */
  readonly type: string | undefined;
};

/** What parsing gave: a statement, or what the parser does not understand, if it says so. */
export type Parsed =
  | { readonly statement: Statement }
  | { readonly statement: undefined; readonly diagnostic: SyntaxDiagnostic | undefined };

/**
 * Parses expressions with TypeScript, all in one program: a program of its own for each would take
 * most of the time of a run. Only when one of them is faulty are they parsed one by one.
 *
 * @param declarations The declarations that the program begins with.
 * @returns As many results, in the same order.
 */
export function parseExpressions(
  parsings: readonly Parsing[],
  declarations: string,
): readonly Parsed[] {
  const together = parsedTogether(parsings, declarations);
  if (together !== undefined) return together.map((statement) => ({ statement }));
  const alone = parsedAlone(parsings);
  // Sound expressions in brackets are sound together.
  const sound = parsings.filter((_, index) => alone[index] === undefined);
  const statements = (parsedTogether(sound, declarations) ?? []).values();
  return alone.map((faulty) => {
    if (faulty !== undefined) return faulty;
    const { value: statement } = statements.next();
    return statement === undefined ? STRANGE : { statement };
  });
}

const STRANGE: Parsed = { statement: undefined, diagnostic: undefined };

/** The statements of a program that holds all expressions; `undefined` where one is faulty. */
function parsedTogether(
  parsings: readonly Parsing[],
  declarations: string,
): readonly Statement[] | undefined {
  const lines = parsings.map(lineOf);
  const { program, files } = programOf([declarations, lines.join('')]);
  const file = files[1];
  if (file === undefined || program.getSyntacticDiagnostics(file).length > 0) return undefined;
  if (file.statements.length !== parsings.length) return undefined;
  const statements: Statement[] = [];
  let start = 0;
  for (const [index, { text }] of parsings.entries()) {
    const node = bracketsOf(file.statements[index], start + text.length + 2);
    if (node === undefined) return undefined;
    statements.push({ node, file, program, text, start: start + 1 });
    start += lines[index]?.length ?? 0;
  }
  return statements;
}

function lineOf({ text, type }: Parsing): string {
  return `(${text})${type === undefined ? '' : ` satisfies ${type}`};\n`;
}

/** The brackets that a statement begins with, if they end where the expression's text does. */
function bracketsOf(statement: Node | undefined, end: number): ParenthesizedExpression | undefined {
  if (statement === undefined || !isExpressionStatement(statement)) return undefined;
  const { expression } = statement;
  const inner = isSatisfiesExpression(expression) ? expression.expression : expression;
  return inner.end === end && isParenthesizedExpression(inner) ? inner : undefined;
}

/** What is wrong with each expression by itself; `undefined` where it is sound. */
function parsedAlone(parsings: readonly Parsing[]): readonly (Parsed | undefined)[] {
  const { program, files } = programOf(parsings.map(({ text }) => `(${text});`));
  return files.map((file, index) => {
    const end = (parsings[index]?.text.length ?? 0) + 2;
    const [diagnostic] = program.getSyntacticDiagnostics(file);
    if (diagnostic !== undefined) {
      const { code, messageText, start } = diagnostic;
      return { statement: undefined, diagnostic: { code, messageText, start: start - 1 } };
    }
    const isOne = file.statements.length === 1 && bracketsOf(file.statements[0], end) !== undefined;
    return isOne ? undefined : STRANGE;
  });
}
