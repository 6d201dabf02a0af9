import type { Flow } from '../model/flow.ts';
import type { Call } from './call.ts';
import type { Value } from './world.ts';

/**
 * What a variable holds: what the call assigned, else what the world gives, else its `initial`;
 * `undefined` where nobody knows. O(1).
 *
 * Variables belong to the call, so a called flow reads and sets those of the flow that called it;
 * where both give one an `initial`, that of the flow the call is in counts.
 *
 * @param main The flow in which the call began.
 */
export function variableValue(
  main: Flow,
  { variables, world, file }: Pick<Call, 'variables' | 'world' | 'file'>,
  name: string,
): Value | undefined {
  if (variables.has(name)) return variables.get(name);
  const given = world.variables.get(name);
  if (given !== undefined) return given;
  const called = file === undefined ? undefined : world.flows.get(file);
  const initial = called?.variables.get(name)?.initial ?? main.variables.get(name)?.initial;
  return initial?.value;
}
