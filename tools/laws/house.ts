import ts from 'typescript';

/** The files of `src`, read as far as the laws need them, in the order of their paths. */
export type House = readonly HouseFile[];

/** One file of `src`. */
export type HouseFile = {
  /** From `src` on, with `/`: `rules/dead-end.ts`. */
  readonly path: string;
  /** The folder right below `src`; empty for the public face. */
  readonly room: string;
  readonly tree: ts.SourceFile;
  /** Whether a program wrote it: the registries and whatever has `.generated.` in its name. */
  readonly generated: boolean;
  readonly imports: readonly HouseImport[];
};

/** One place where a file takes something from elsewhere. */
export type HouseImport = {
  /** As it is written. */
  readonly specifier: string;
  /** The file of `src` that it means; `undefined` for a package or a part of Node. */
  readonly file: string | undefined;
  /** Counted from 1. */
  readonly line: number;
  /**
   * `handsOn` is `export ... from`, `lazy` is `import()`; whatever takes names at once, types among
   * them, is `takes`.
   */
  readonly kind: 'takes' | 'handsOn' | 'lazy';
};

/** What breaks a law of the house, as one line that names the file, what is and what would be right. */
export type Breach = string;

/** Reads the files of `src` for the laws; `texts` has their texts by path from `src` on. */
export function house(texts: ReadonlyMap<string, string>): House {
  return [...texts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => houseFile(path, text));
}

function houseFile(path: string, text: string): HouseFile {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  return {
    path,
    room: path.includes('/') ? path.slice(0, path.indexOf('/')) : '',
    tree,
    generated: /\.generated\.|^[^/]+\/index\.ts$/.test(path),
    imports: importsOf(tree, path),
  };
}

function importsOf(tree: ts.SourceFile, path: string): readonly HouseImport[] {
  const found: HouseImport[] = [];
  const take = (specifier: ts.Node | undefined, kind: HouseImport['kind']) => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    found.push({
      specifier: specifier.text,
      file: resolved(specifier.text, path),
      line: tree.getLineAndCharacterOfPosition(specifier.getStart()).line + 1,
      kind,
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) take(node.moduleSpecifier, 'takes');
    else if (ts.isExportDeclaration(node)) take(node.moduleSpecifier, 'handsOn');
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      take(node.argument.literal, 'takes');
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      take(node.arguments[0], 'lazy');
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function resolved(specifier: string, from: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return new URL(specifier, `file:///${from}`).pathname.slice(1);
}
