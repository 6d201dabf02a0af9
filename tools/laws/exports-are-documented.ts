import ts from 'typescript';
import { exportsOf } from './exports-of.ts';
import type { Breach, House } from './house.ts';

/**
 * Every exported thing has a doc comment with words in it. Only an object made by `defineRule`
 * and its like needs none: it describes itself.
 */
export function exportsAreDocumented(house: House): readonly Breach[] {
  return house
    .filter(({ generated }) => !generated)
    .flatMap(({ path, tree }) =>
      exportsOf(tree)
        .filter(({ statement }) => !describesItself(statement) && !isDocumented(statement))
        .map(({ name, statement }) => {
          const line = tree.getLineAndCharacterOfPosition(statement.getStart()).line + 1;
          return `${path}:${line}: "${name}" has no doc comment: say in a sentence what it is`;
        }),
    );
}

function isDocumented(statement: ts.Statement): boolean {
  return ts
    .getJSDocCommentsAndTags(statement)
    .some((doc) => (ts.getTextOfJSDocComment(doc.comment) ?? '').trim() !== '');
}

function describesItself(statement: ts.Statement): boolean {
  return (
    ts.isExportAssignment(statement) &&
    ts.isCallExpression(statement.expression) &&
    /^define[A-Z]/.test(statement.expression.expression.getText())
  );
}
