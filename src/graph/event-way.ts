import { handlerAt } from '../model/handler-at.ts';
import type { Handler, Outcome } from '../model/outcome.ts';

/** Where a step that listens goes after enough events of one kind in a row. */
export type EventWay = {
  /** Whether the limit was reached, or a handler with a target came before. */
  readonly kind: 'handler' | 'exhausted';
  /** `undefined` where the limit has no target anywhere. */
  readonly outcome: Outcome | undefined;
  /** How many events in a row it takes; 1 or more. */
  readonly times: number;
};

/**
 * What no-inputs, or no-matches, lead to when nothing else happens; `undefined` where the step
 * asks for ever.
 *
 * The event's count rises by one each time; at the limit the outcome is `exhausted`, below it the
 * handler with the highest `attempt` that is not above the count (call-semantics C9). The first
 * handler with a target ends the row, so the counts a caller can be in all lead to the same way:
 * that is why an analysis may treat the row as one way that takes `times` events.
 *
 * A handler that goes `back` may find nothing to go back to, and then the step asks again: the row
 * goes on behind it.
 *
 * O(limit), and the limit is 10 or none; without one, O(handlers).
 */
export function eventWay(
  handlers: readonly Handler[],
  limit: number,
  exhausted: Outcome | undefined,
): EventWay | undefined {
  const lastAttempt = handlers.reduce((last, { attempt }) => Math.max(last, attempt), 1);
  for (let count = 1; count < limit; count += 1) {
    const handler = handlerAt(handlers, count);
    const target = handler?.target;
    if (target !== undefined && target.kind !== 'repeat' && target.kind !== 'back') {
      return { kind: 'handler', outcome: handler, times: count };
    }
    if (limit === Infinity && count >= lastAttempt) return undefined;
  }
  return { kind: 'exhausted', outcome: exhausted, times: limit };
}
