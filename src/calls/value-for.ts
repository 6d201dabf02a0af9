import type { Value } from '../simulator/world.ts';
import type { GivenValue } from './given.ts';
import type { TestedFlow } from './tested-flow.ts';

/** What a variable holds when a file gives it a value: a text keeps the letters of `0042`. */
export function valueFor(
  name: string,
  { value, text }: Pick<GivenValue, 'value' | 'text'>,
  { flow, world }: TestedFlow,
): Value {
  const flows = [flow, ...world.flows.values()];
  const type = flows.find(({ variables }) => variables.has(name))?.variables.get(name)?.type;
  return type === 'string' || type === 'enum' ? text : value;
}
