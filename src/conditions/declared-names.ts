import type { DeclaredVariable } from './declarations.ts';
import type { Possible } from './possible.ts';
import type { PossibleNames } from './possible-names.ts';
import { VALUES_MAX } from './values-max.ts';

/**
 * What names can be as they are declared: each value of an enum of up to `VALUES_MAX`, each number
 * within the bounds. A name that nothing declares can be anything.
 *
 * @param variables The declared variables by name.
 */
export function declaredNames(variables: ReadonlyMap<string, DeclaredVariable>): PossibleNames {
  return {
    variable: (name) => possibleOfVariable(variables.get(name)),
    hours: () => ({ kind: 'values', values: ['open', 'closed', 'holiday'] }),
  };
}

const ANY: Possible = { kind: 'any' };

function possibleOfVariable(variable: DeclaredVariable | undefined): Possible {
  switch (variable?.type) {
    case undefined:
    case 'string':
      return ANY;
    case 'boolean':
      return { kind: 'values', values: [true, false] };
    case 'enum':
      return variable.values.length > VALUES_MAX
        ? ANY
        : { kind: 'values', values: variable.values };
    case 'number':
      return { kind: 'range', min: variable.min ?? -Infinity, max: variable.max ?? Infinity };
  }
}
