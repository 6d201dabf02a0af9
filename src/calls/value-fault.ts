import type { Variable } from '../model/flow.ts';
import { suggestion } from '../text/suggestion.ts';
import type { GivenValue } from './given.ts';

/** Why a variable cannot hold a value; `undefined` where it can. */
export function valueFault(variable: Variable, { value, text }: GivenValue): string | undefined {
  const { id, type, min = -Infinity, max = Infinity } = variable;
  const is = `Variable "${id}" cannot be "${text}"`;
  switch (type) {
    case 'string':
      return undefined;
    case 'boolean':
      return typeof value === 'boolean' ? undefined : `${is}: it is true or false`;
    case 'number':
      if (typeof value !== 'number') return `${is}: it is a number, without quotes`;
      if (value >= min && value <= max) return undefined;
      return `${is}: it is a number ${range(variable)}`;
    case 'enum': {
      const values = variable.values.map((one) => one.value);
      if (values.length === 0 || values.includes(text)) return undefined;
      const meant = suggestion(text, values);
      const list = values.map((one) => `"${one}"`).join(', ');
      return meant === undefined
        ? `${is}: it is one of ${list}`
        : `${is}: did you mean "${meant}"?`;
    }
  }
}

function range({ min, max }: Variable): string {
  if (min === undefined) return `up to ${max}`;
  return max === undefined ? `from ${min} on` : `from ${min} to ${max}`;
}
