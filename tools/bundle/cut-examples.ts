import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/** The parts of a rule that only its page and `explain` show, and what stands in their place. */
const cuts: Readonly<Record<string, string>> = {
  examples: '{ good: [], bad: [] }',
  sources: '[]',
};

/** Leaves the examples and sources of the rules out of a bundle: a lint never shows them. */
export const cutExamples: Plugin = {
  name: 'cut-examples',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]rules[\\/][^\\/]+\.ts$/ }, ({ path }) => ({
      contents: withoutExamples(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** The text of a rule's file with the rule's examples and sources emptied; other files stay. */
export function withoutExamples(text: string): string {
  const tree = ts.createSourceFile('rule.ts', text, ts.ScriptTarget.ES2023, true);
  const exported = tree.statements.find(ts.isExportAssignment)?.expression;
  if (exported === undefined || !ts.isCallExpression(exported)) return text;
  const [rule] = exported.arguments;
  if (rule === undefined || !ts.isObjectLiteralExpression(rule)) return text;
  return rule.properties.reduceRight((cut, property) => {
    const instead = cuts[property.name?.getText() ?? ''];
    if (instead === undefined || !ts.isPropertyAssignment(property)) return cut;
    const { initializer } = property;
    return cut.slice(0, initializer.getStart()) + instead + cut.slice(initializer.getEnd());
  }, text);
}
