import type { Diagnostic } from 'typescript';
import type { Checked, ExpressionFault, Wanted } from './checked.ts';
import { constantFaults } from './constant-faults.ts';
import { declarationText } from './declaration-text.ts';
import type { Declarations } from './declarations.ts';
import { kindFaults } from './kind-faults.ts';
import { nameFaults } from './name-faults.ts';
import { type Parsing, parseExpressions } from './parse-expressions.ts';
import { shapeOf } from './shape-of.ts';
import type { Statement } from './statement.ts';
import { syntaxFault } from './syntax-fault.ts';
import { tokenFault } from './token-fault.ts';
import { tokensOf } from './tokens-of.ts';
import { treeOf } from './tree-of.ts';
import { typeFault } from './type-fault.ts';

/**
 * Checks the expressions of a flow with the TypeScript compiler, all in one program, and those of
 * one shape once.
 *
 * What our language does not have is refused before the compiler sees it. Then the compiler
 * parses; the trees are judged for names, kinds and bounds, in words that speak of phone menus;
 * and last comes what the compiler's checker says beyond that. Pure; never throws.
 */
export function checkExpressions(
  declarations: Declarations,
  wanted: readonly Wanted[],
): readonly Checked[] {
  const types = new Map(declarations.variables.map(({ name }, index) => [name, `T${index}`]));
  const shapes = new Map<string, number>();
  const parsings: Parsing[] = [];
  const harmless = wanted.map(({ text, as }): ExpressionFault | number => {
    const tokens = tokensOf(text);
    const refused = tokenFault(text, tokens, (name) => types.has(name));
    if (refused !== undefined) return refused;
    const type = typeFor(as, types);
    const shape = `${type} ${shapeOf(text, tokens)}`;
    const known = shapes.get(shape) ?? parsings.push({ text, type }) - 1;
    shapes.set(shape, known);
    return known;
  });
  const parsed = parseExpressions(parsings, declarationText(declarations));
  const told = diagnosticsOf(parsed.flatMap(({ statement }) => statement ?? []));
  return wanted.map((one, index) => {
    const known = harmless[index];
    if (typeof known !== 'number') return { tree: undefined, faults: known ? [known] : [] };
    const result = parsed[known];
    if (result?.statement === undefined) {
      return { tree: undefined, faults: [syntaxFault(one.text, result?.diagnostic)] };
    }
    const statement = { ...result.statement, text: one.text };
    return judged(statement, one, { declarations, told: told.get(result.statement) ?? [] });
  });
}

function typeFor(as: Wanted['as'], types: ReadonlyMap<string, string>): string | undefined {
  if (as.kind === 'variable') return types.get(as.name);
  return as.kind === 'condition' ? 'boolean' : undefined;
}

/** What the checker says of each statement; they stand in one file, in order. */
function diagnosticsOf(
  statements: readonly Statement[],
): ReadonlyMap<Statement, readonly Diagnostic[]> {
  const told = new Map<Statement, Diagnostic[]>();
  const [first] = statements;
  if (first === undefined) return told;
  let index = 0;
  for (const diagnostic of first.program.getSemanticDiagnostics(first.file)) {
    const start = diagnostic.start ?? 0;
    // A statement begins with the bracket before its text.
    while ((statements[index + 1]?.start ?? Infinity) - 1 <= start) index += 1;
    const statement = statements[index] ?? first;
    told.set(statement, [...(told.get(statement) ?? []), diagnostic]);
  }
  return told;
}

function judged(
  statement: Statement,
  wanted: Wanted,
  { declarations, told }: { declarations: Declarations; told: readonly Diagnostic[] },
): Checked {
  const { tree, faults: refused } = treeOf(statement);
  if (tree === undefined) return { tree, faults: refused };
  const own = [
    ...nameFaults(tree, wanted, declarations),
    ...kindFaults(tree, wanted, declarations),
  ];
  const asked = { wanted, declarations, isFaulty: own.length > 0 };
  const types = told
    .flatMap((diagnostic) => typeFault(diagnostic, statement, asked) ?? [])
    .filter((fault) => !own.some((other) => overlaps(fault, other)));
  const sure = [...own, ...types];
  // Of a comparison that is wrong anyway, nobody wants to know how it comes out.
  const constant = constantFaults(tree, wanted, declarations).filter(
    (fault) => !sure.some((other) => overlaps(fault, other)),
  );
  return { tree, faults: [...sure, ...constant].sort((a, b) => a.at.start - b.at.start) };
}

function overlaps({ at: one }: ExpressionFault, { at: other }: ExpressionFault): boolean {
  return one.start < other.end && other.start < one.end;
}
