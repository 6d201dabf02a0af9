import ts from 'typescript';

/**
 * The program's text with each `import(` written as a call of `name`, which the launcher hands in.
 *
 * Code that V8 takes from its cache has lost the way to Node's loader: on Node 20 an `import()` in
 * it fails, and later ones warn. The launcher is an ordinary module, so its `import()` works.
 */
export function importByLauncher(text: string, name: string): string {
  const tree = ts.createSourceFile('program.cjs', text, ts.ScriptTarget.ES2023, true);
  const places: number[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.ImportKeyword) places.push(node.getStart());
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return places.reduceRight(
    (changed, place) => changed.slice(0, place) + name + changed.slice(place + 'import'.length),
    text,
  );
}
