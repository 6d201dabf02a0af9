import type { ExpressionFault, Wanted } from './checked.ts';
import type { Declarations } from './declarations.ts';
import type { Expression } from './expression.ts';
import { KIND, type Kind } from './kind.ts';
import { type KindCheck, kindOf } from './kind-of.ts';
import { wordsOf } from './words-of.ts';

/**
 * Where a value of one kind stands and another is wanted: numbers where true or false must be,
 * texts that are calculated with, values of two kinds that are compared.
 *
 * TypeScript lets some of that pass (`balance && vip`, `'a' < 'b'`, `1 + 'b'`), and what it refuses
 * it says in words of its own. A name that nothing declares fits everywhere. O(nodes).
 */
export function kindFaults(
  tree: Expression,
  { text, as }: Wanted,
  declarations: Declarations,
): readonly ExpressionFault[] {
  const faults: ExpressionFault[] = [];
  const types = new Map(declarations.variables.map(({ name, type }) => [name, KINDS[type]]));
  const check: KindCheck = {
    kindOfVariable: (name) => types.get(name),
    words: (expression) => wordsOf(expression, text),
    tell: ({ at }, message) => faults.push({ rule: 'faulty-expression', at, message }),
  };
  const kind = kindOf(tree, check);
  const message =
    kind === undefined || faults.length > 0 ? undefined : rootMessage(tree, kind, { as, ...check });
  if (message !== undefined) check.tell(tree, message);
  return faults;
}

const KINDS = { boolean: 'truth', number: 'number', string: 'text', enum: 'text' } as const;

/** What is wrong with the kind of the whole expression. */
function rootMessage(
  tree: Expression,
  kind: Exclude<Kind, undefined>,
  { as, kindOfVariable, words }: KindCheck & Pick<Wanted, 'as'>,
): string | undefined {
  switch (as.kind) {
    case 'value':
      return undefined;
    case 'condition': {
      if (kind === 'truth') return undefined;
      const is = `${words(tree)} is ${KIND[kind]}, where true or false must stand`;
      return `${is}: compare it with something`;
    }
    case 'variable': {
      const wanted = kindOfVariable(as.name);
      if (wanted === undefined || wanted === kind) return undefined;
      const is = `Variable "${as.name}" is ${KIND[wanted]} and ${words(tree)} ${KIND[kind]}`;
      const isQuotable = wanted === 'text' && tree.kind === 'literal';
      return `${is}: ${isQuotable ? `write '${tree.value}'` : `give it ${KIND[wanted]}`}`;
    }
  }
}
