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
  const own = step.type === 'set' ? step.set : [];
  return [...own, ...whileAsking(flow, step, way), ...way.outcome.set];
}

function whileAsking(flow: Flow, step: Step, { kind, name, times }: Way): readonly Assignment[] {
  const isEvent = kind === 'exhausted' || kind === 'noInput' || kind === 'noMatch';
  if (!isEvent || times === 1 || (step.type !== 'menu' && step.type !== 'collect')) return [];
  const asking = settledAsking(step, flow.defaults);
  const handlers = name === 'noMatch' ? asking.noMatch : asking.noInput;
  return Array.from({ length: times - 1 }, (_, count) => handlerAt(handlers, count + 1)).flatMap(
    (handler) => handler?.set ?? [],
  );
}
