import type { Flow } from '../model/flow.ts';
import type { OpeningState } from '../schedule/opening-state.ts';
import type { OpeningSample } from '../schedule/openings-of.ts';

/**
 * What all schedules say together that a flow asks: those that it has as they occur, and those
 * that another system keeps, of which nobody knows anything, in every combination with them.
 *
 * At most a thousand or so; a flow that asks for more schedules elsewhere gets the first of them.
 */
export function allOpenings(flow: Flow, known: readonly OpeningSample[]): readonly OpeningSample[] {
  let all: readonly OpeningSample[] =
    known.length > 0 ? known : [{ opening: new Map(), atMs: Number.NaN }];
  for (const name of keptElsewhere(flow)) {
    if (all.length > OPENINGS_MAX) break;
    all = all.flatMap(({ opening, atMs }) =>
      STATES.map((state) => ({ opening: new Map(opening).set(name, state), atMs })),
    );
  }
  return all.filter(({ opening }) => opening.size > 0);
}

const OPENINGS_MAX = 500;
const STATES: readonly OpeningState[] = ['open', 'closed', 'holiday'];

/** The schedules that steps ask and the flow does not have; a step may ask one without a name. */
function keptElsewhere({ steps, schedules }: Flow): ReadonlySet<string> {
  const names = new Set<string>();
  for (const step of steps.values()) {
    const name = step.type === 'hours' ? (step.schedule?.value ?? '') : undefined;
    if (name !== undefined && !schedules.has(name)) names.add(name);
  }
  return names;
}
