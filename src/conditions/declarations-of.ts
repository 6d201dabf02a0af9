import type { Flow } from '../model/flow.ts';
import type { Declarations } from './declarations.ts';

/** What the expressions of a flow may read. An enum whose values could not be read is any text. */
export function declarationsOf({ variables, schedules }: Flow): Declarations {
  return {
    variables: Array.from(variables.values(), ({ id, type, values, min, max }) => ({
      name: id,
      type: type === 'enum' && values.length === 0 ? 'string' : type,
      values: values.map(({ value }) => value),
      min: min ?? null,
      max: max ?? null,
    })),
    schedules: [...schedules.keys()],
  };
}
