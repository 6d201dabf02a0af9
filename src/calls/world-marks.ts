import type { Flow } from '../model/flow.ts';
import type { Call } from '../simulator/call.ts';
import { openingOf } from '../simulator/opening-of.ts';
import { variableValue } from '../simulator/variable-value.ts';
import type { World } from '../simulator/world.ts';

/** What the world of a call shows to have been come by, as marks that `worldItems` knows. */
export function worldMarks(flow: Flow, world: World): readonly string[] {
  const start = { world, file: undefined, timeMs: 0, variables: NOTHING };
  return [
    ...[...flow.schedules.keys()].map((id) => `hours ${id} ${openingOf(flow, start, id)}`),
    ...[...flow.variables.values()].flatMap(({ id, from }) =>
      from === 'caller' ? [`value ${id} ${String(variableValue(flow, start, id))}`] : [],
    ),
  ];
}

/** What was assigned before a call begins. */
const NOTHING: Call['variables'] = new Map();
