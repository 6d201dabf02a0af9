import type { Flow } from '../model/flow.ts';
import type { Call } from '../simulator/call.ts';

/** The flow that a call is in: the one in which it began, or a called one. */
export function flowOf(main: Flow, { file, world }: Call): Flow {
  return (file === undefined ? undefined : world.flows.get(file)) ?? main;
}
