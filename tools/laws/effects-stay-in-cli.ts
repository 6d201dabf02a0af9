import ts from 'typescript';
import type { Breach, House, HouseFile } from './house.ts';

/**
 * Names that reach out of a function: the process, its streams, time, chance, the network, and
 * code made from text.
 */
const effects = new Set([
  'process',
  'console',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'performance',
  'fetch',
  'globalThis',
  'eval',
  'Function',
  'require',
]);

/** Members of harmless objects that tell the time or throw dice. */
const effectMembers = new Set([
  'Date.now',
  'Math.random',
  'crypto.randomUUID',
  'crypto.getRandomValues',
]);

/** Everything outside `cli/` is pure: same input, same output, nothing else touched. */
export function effectsStayInCli(house: House): readonly Breach[] {
  return house
    .filter(({ room, generated }) => room !== 'cli' && !generated)
    .flatMap((file) => [...nodeImports(file), ...effectsOf(file)]);
}

function nodeImports({ path, imports }: HouseFile): readonly Breach[] {
  return imports
    .filter(({ specifier }) => specifier.startsWith('node:'))
    .map(({ line, specifier }) => `${path}:${line}: imports "${specifier}": only cli/ knows Node`);
}

function effectsOf({ path, tree }: HouseFile): readonly Breach[] {
  const breaches: Breach[] = [];
  const tell = (node: ts.Node, name: string) => {
    const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    breaches.push(`${path}:${line}: uses "${name}": only cli/ may, so let it be handed in`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && effects.has(node.text) && readsVariable(node)) {
      tell(node, node.text);
    } else if (ts.isPropertyAccessExpression(node) && effectMembers.has(node.getText())) {
      tell(node, node.getText());
    } else if (isClockDate(node)) {
      tell(node, 'new Date()');
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return breaches;
}

/** Whether the identifier stands for a variable, and not for a member, a key, a type or a label. */
function readsVariable(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return !(
    ts.isTypeNode(parent) ||
    ts.isTypeElement(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isQualifiedName(parent)
  );
}

/** `new Date()` without a moment and `Date()` read the clock of the machine. */
function isClockDate(node: ts.Node): boolean {
  if (ts.isCallExpression(node)) return node.expression.getText() === 'Date';
  return (
    ts.isNewExpression(node) &&
    node.expression.getText() === 'Date' &&
    (node.arguments?.length ?? 0) === 0
  );
}
