import type { Handler } from './outcome.ts';

/**
 * The handler that answers the event's given count: the one with the highest attempt that is not
 * above it, of equals the first (call-semantics C9); `undefined` where none does.
 */
export function handlerAt(handlers: readonly Handler[], count: number): Handler | undefined {
  let best: Handler | undefined;
  for (const handler of handlers) {
    if (handler.attempt <= count && handler.attempt > (best?.attempt ?? 0)) best = handler;
  }
  return best;
}
