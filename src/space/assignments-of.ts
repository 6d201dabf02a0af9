import type { Way } from '../graph/way.ts';
import type { Flow } from '../model/flow.ts';
import { handlerAt } from '../model/handler-at.ts';
import type { Assignment } from '../model/outcome.ts';
import { settledAsking } from '../model/settled-asking.ts';
import type { Step } from '../model/step.ts';

/**
 * What taking a way assigns, in order: the step's own assignments, those of the handlers that only
 * speak before the way is taken, then the outcome's. O(times).
 */
export function assignmentsOf(flow: Flow, step: Step, way: Way): readonly Assignment[] {
  const own = step.type === 'set' ? step.set : NONE;
  const before = way.times === 1 ? NONE : whileAsking(flow, step, way);
  // Nearly all ways assign nothing, and this is asked about each.
  if (own.length === 0 && before.length === 0) return way.outcome.set;
  return [...own, ...before, ...way.outcome.set];
}

const NONE: readonly Assignment[] = [];

function whileAsking(flow: Flow, step: Step, { kind, name, times }: Way): readonly Assignment[] {
  const isEvent = kind === 'exhausted' || kind === 'noInput' || kind === 'noMatch';
  if (!isEvent || (step.type !== 'menu' && step.type !== 'collect')) return NONE;
  const { noInput, noMatch } = settledAsking(step, flow.defaults);
  const handlers = name === 'noMatch' ? noMatch : noInput;
  if (!handlers.some(({ set }) => set.length > 0)) return NONE;
  return Array.from({ length: times - 1 }, (_, count) => handlerAt(handlers, count + 1)).flatMap(
    (handler) => handler?.set ?? NONE,
  );
}
