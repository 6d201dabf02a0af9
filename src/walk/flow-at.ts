import type { Flow } from '../model/flow.ts';
import type { Call } from '../simulator/call.ts';

/** The flow that a call is in: the one it began in, or a called one. */
export function flowAt(flow: Flow, { file, world }: Pick<Call, 'file' | 'world'>): Flow {
  return (file === undefined ? undefined : world.flows.get(file)) ?? flow;
}
