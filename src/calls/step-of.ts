import type { Flow } from '../model/flow.ts';
import type { Step } from '../model/step.ts';
import type { Call } from '../simulator/call.ts';
import { flowOf } from './flow-of.ts';

/** The step that a call is at; `undefined` where its flow has none of that name. */
export function stepOf(main: Flow, call: Call): Step | undefined {
  return flowOf(main, call).steps.get(call.step);
}
