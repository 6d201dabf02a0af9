import type { Flow } from '../model/flow.ts';
import { openingOf } from '../simulator/opening-of.ts';
import { startCall } from '../simulator/start-call.ts';
import { variableValue } from '../simulator/variable-value.ts';
import type { World } from '../simulator/world.ts';

/** What the world of a call shows to have been come by, as marks that `worldItems` knows. */
export function worldMarks(flow: Flow, world: World): readonly string[] {
  const [call] = startCall(flow, world);
  const start = { ...call, timeMs: 0 };
  return [
    ...[...flow.schedules.keys()].map((id) => `hours ${id} ${openingOf(flow, start, id)}`),
    ...[...flow.variables.values()].flatMap(({ id, from }) =>
      from === 'caller' ? [`value ${id} ${String(variableValue(flow, call, id))}`] : [],
    ),
  ];
}
