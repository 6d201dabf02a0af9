import type { Declarations, DeclaredVariable } from './declarations.ts';
import { isName } from './is-name.ts';
import { REFUSED_WORDS } from './refused-words.ts';

/**
 * What the expressions of a flow may read, as a TypeScript declaration file. The type of the
 * variable at index n is called `Tn`. Names that no expression can write are left out.
 */
export function declarationText({ variables, schedules }: Declarations): string {
  const lines = variables.flatMap((variable, index) => [
    `type T${index} = ${typeOf(variable)};`,
    ...(canBeRead(variable.name) ? [`declare const ${variable.name}: T${index};`] : []),
  ]);
  const hours = schedules.map((name) => `readonly ${JSON.stringify(name)}: Opening;`);
  return [
    ...lines,
    "type Opening = 'open' | 'closed' | 'holiday';",
    `declare const hours: { ${hours.join(' ')} };`,
  ].join('\n');
}

function typeOf({ type, values }: DeclaredVariable): string {
  return type === 'enum' ? values.map((value) => JSON.stringify(value)).join(' | ') : type;
}

function canBeRead(name: string): boolean {
  return isName(name) && !REFUSED_WORDS.has(name) && !NO_NAMES.has(name);
}

const NO_NAMES: ReadonlySet<string> = new Set(['hours', 'true', 'false']);
