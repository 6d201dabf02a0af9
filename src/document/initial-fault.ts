import type { NamedFault } from '../finding/fault.ts';
import { suggestion } from '../text/suggestion.ts';
import type { Tree } from '../text/tree.ts';
import { field } from './field.ts';
import { textsOf } from './texts-of.ts';

/** The fault of a variable whose `initial` is no value of its type. */
export function initialFault(variable: Tree): NamedFault | undefined {
  const type = field(variable, 'type')?.value;
  const initial = field(variable, 'initial')?.value;
  if (type?.kind !== 'scalar' || initial?.kind !== 'scalar') return undefined;
  if (initial.value === null || initial.style === 'alias') return undefined;
  const is = `Key "initial" is "${initial.text}"`;
  const fault = (right: string): NamedFault => {
    return { rule: 'syntax', at: initial.at, message: `${is}: ${right}` };
  };
  if (type.text === 'boolean' && typeof initial.value !== 'boolean') {
    return fault('a variable of type "boolean" is true or false, without quotes');
  }
  if (type.text === 'number' && typeof initial.value !== 'number') {
    return fault('a variable of type "number" takes a number, without quotes');
  }
  const values = field(variable, 'values')?.value;
  if (type.text !== 'enum' || values === undefined) return undefined;
  const known = textsOf(values).map(({ value }) => value);
  if (known.length === 0 || known.includes(initial.text)) return undefined;
  const meant = suggestion(initial.text, known);
  return fault(meant === undefined ? 'write one of its values' : `did you mean "${meant}"?`);
}
