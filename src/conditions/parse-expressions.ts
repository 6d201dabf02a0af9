import {
  isExpressionStatement,
  isParenthesizedExpression,
  isSatisfiesExpression,
  type Node,
  type ParenthesizedExpression,
} from 'typescript';
import type { ExpressionFault } from './checked.ts';
import { programOf } from './program-of.ts';
import type { Statement } from './statement.ts';
import { syntaxFault } from './syntax-fault.ts';

/** An expression that is to be parsed; its tokens have been found harmless. */
export type Parsing = {
  readonly text: string;
  /** The TypeScript type that it must have, if any. */
  readonly type: string | undefined;
};

/**
 * Parses expressions with TypeScript, all in one program: a program of its own for each would take
 * most of the time of a run. Only when one of them is faulty are they parsed one by one.
 *
 * @param declarations The declarations that the program begins with.
 * @returns A statement or a fault for each, in the same order.
 */
export function parseExpressions(
  parsings: readonly Parsing[],
  declarations: string,
): readonly (Statement | ExpressionFault)[] {
  const together = parsedTogether(parsings, declarations);
  if (together !== undefined) return together;
  const alone = parsedAlone(parsings);
  const sound = parsings.filter((_, index) => alone[index] === undefined);
  // Sound expressions in brackets are sound together.
  const statements = [...(parsedTogether(sound, declarations) ?? [])];
  return parsings.map(
    ({ text }, index) => alone[index] ?? statements.shift() ?? syntaxFault(text, undefined),
  );
}

/** The statements of a program that holds all expressions; `undefined` where one is faulty. */
function parsedTogether(
  parsings: readonly Parsing[],
  declarations: string,
): readonly Statement[] | undefined {
  const lines = parsings.map(lineOf);
  const { program, files } = programOf([declarations, lines.join('')]);
  const file = files[1];
  if (file === undefined || program.getSyntacticDiagnostics(file).length > 0) return undefined;
  let start = 0;
  const statements = parsings.flatMap(({ text }, index): Statement[] => {
    const node = bracketsOf(file.statements[index], text, start);
    const statement = { file, program, start: start + 1 };
    start += lines[index]?.length ?? 0;
    return node === undefined ? [] : [{ node, ...statement }];
  });
  const isWhole =
    statements.length === parsings.length && file.statements.length === parsings.length;
  return isWhole ? statements : undefined;
}

function lineOf({ text, type }: Parsing): string {
  return `(${text})${type === undefined ? '' : ` satisfies ${type}`};\n`;
}

/** The brackets of a line, if they hold exactly the expression's text. */
function bracketsOf(
  statement: Node | undefined,
  text: string,
  start: number,
): ParenthesizedExpression | undefined {
  if (statement === undefined || !isExpressionStatement(statement)) return undefined;
  const { expression } = statement;
  const inner = isSatisfiesExpression(expression) ? expression.expression : expression;
  // The brackets are the first thing of a line, behind the break of the line before.
  const isWhole = inner.end === start + text.length + 2 && statement.end >= inner.end;
  return isWhole && isParenthesizedExpression(inner) ? inner : undefined;
}

/** What is wrong with each expression by itself. */
function parsedAlone(parsings: readonly Parsing[]): readonly (ExpressionFault | undefined)[] {
  const { program, files } = programOf(parsings.map(({ text }) => `(${text});`));
  return files.map((file, index) => {
    const text = parsings[index]?.text ?? '';
    const [diagnostic] = program.getSyntacticDiagnostics(file);
    if (diagnostic !== undefined) {
      return syntaxFault(text, { ...diagnostic, start: diagnostic.start - 1 });
    }
    return bracketsOf(file.statements[0], text, 0) === undefined || file.statements.length !== 1
      ? syntaxFault(text, undefined)
      : undefined;
  });
}
