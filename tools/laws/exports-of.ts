import ts from 'typescript';

/** One name that a file exports. */
export type Exported = {
  /** `default` for the default export. */
  readonly name: string;
  readonly isValue: boolean;
  /** The statement that declares it; the same for all names of one `const`. */
  readonly statement: ts.Statement;
};

/** The names that a file declares and exports, in the order of the file. */
export function exportsOf(tree: ts.SourceFile): readonly Exported[] {
  return tree.statements.flatMap((statement): readonly Exported[] => {
    if (ts.isExportAssignment(statement)) return [{ name: 'default', isValue: true, statement }];
    if (!isExported(statement)) return [];
    if (isDefault(statement)) return [{ name: 'default', isValue: true, statement }];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.map(({ name }) => ({
        name: name.getText(),
        isValue: true,
        statement,
      }));
    }
    if (ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement)) {
      return [{ name: statement.name.text, isValue: false, statement }];
    }
    if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
      return [{ name: statement.name?.text ?? 'default', isValue: true, statement }];
    }
    return [];
  });
}

function isExported(statement: ts.Statement): boolean {
  return has(statement, ts.SyntaxKind.ExportKeyword);
}

function isDefault(statement: ts.Statement): boolean {
  return has(statement, ts.SyntaxKind.DefaultKeyword);
}

function has(statement: ts.Statement, kind: ts.SyntaxKind): boolean {
  if (!ts.canHaveModifiers(statement)) return false;
  return ts.getModifiers(statement)?.some((modifier) => modifier.kind === kind) ?? false;
}
