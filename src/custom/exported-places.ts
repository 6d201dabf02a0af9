import {
  type Expression,
  idText,
  isArrayLiteralExpression,
  isAsExpression,
  isCallExpression,
  isExportAssignment,
  isIdentifier,
  isObjectLiteralExpression,
  isParenthesizedExpression,
  isPropertyAssignment,
  isSatisfiesExpression,
  isSpreadElement,
  isStringLiteral,
  isVariableStatement,
  type Node,
  type ObjectLiteralElementLike,
  type SourceFile,
} from 'typescript';
import type { Span } from '../text/span.ts';
import type { PlacedEntry, Places } from './places.ts';

/**
 * Where the parts of a file's default export are written, by its tree alone: nothing is run.
 *
 * `undefined` for a file without one. A part that a function or another file makes has no place of
 * its own; it is told of at the place of what holds it.
 */
export function exportedPlaces(file: SourceFile): Places | undefined {
  const exported = file.statements.find(isExportAssignment);
  return exported === undefined ? undefined : placesIn(exported.expression, file, 0);
}

/** What stands behind names, brackets, types and `defineRule(...)`. */
function bare(expression: Expression, file: SourceFile): Expression {
  let at = expression;
  for (let turns = 0; turns < DEPTH_MAX; turns += 1) {
    if (isParenthesizedExpression(at) || isAsExpression(at) || isSatisfiesExpression(at)) {
      at = at.expression;
    } else if (isCallExpression(at) && at.arguments[0] !== undefined) {
      at = at.arguments[0];
    } else if (isIdentifier(at)) {
      const named = constant(idText(at), file);
      if (named === undefined) return at;
      at = named;
    } else {
      return at;
    }
  }
  return at;
}

/** Nobody writes settings this deep. */
const DEPTH_MAX = 32;

function constant(name: string, file: SourceFile): Expression | undefined {
  for (const statement of file.statements) {
    if (!isVariableStatement(statement)) continue;
    for (const { name: declared, initializer } of statement.declarationList.declarations) {
      if (isIdentifier(declared) && idText(declared) === name) return initializer;
    }
  }
  return undefined;
}

function placesIn(expression: Expression, file: SourceFile, depth: number): Places {
  const node = depth > DEPTH_MAX ? expression : bare(expression, file);
  const at = placeOf(node, file);
  if (depth > DEPTH_MAX) return { at };
  if (isObjectLiteralExpression(node)) {
    return { at, entries: node.properties.flatMap((one) => entryOf(one, file, depth)) };
  }
  if (isArrayLiteralExpression(node) && !node.elements.some(isSpreadElement)) {
    return { at, items: node.elements.map((element) => placesIn(element, file, depth + 1)) };
  }
  return { at };
}

function entryOf(
  property: ObjectLiteralElementLike,
  file: SourceFile,
  depth: number,
): readonly PlacedEntry[] {
  const { name } = property;
  if (name === undefined || !(isIdentifier(name) || isStringLiteral(name))) return [];
  const at = placeOf(name, file);
  const value = isPropertyAssignment(property)
    ? placesIn(property.initializer, file, depth + 1)
    : { at };
  return [{ name: isIdentifier(name) ? idText(name) : name.text, at, value }];
}

/** A node begins with the blanks and comments before it, which are left out of its place. */
function placeOf({ pos, end }: Node, { text }: SourceFile): Span {
  const before = /^(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/.exec(text.slice(pos, end))?.[0].length ?? 0;
  return { start: pos + before, end };
}
