import type { Span } from '../text/span.ts';
import type { End, EndFault } from './call.ts';
import type { Run } from './run.ts';
import { tell } from './tell.ts';

/**
 * Ends the call (C13).
 *
 * A call in which a person answered, or a message or a call back was taken, ends as that where
 * the flow then only says goodbye: `resolved` is for callers who helped themselves.
 */
export function endCall(
  run: Run,
  at: Span,
  kind: End['kind'],
  why: { readonly reason?: string | undefined; readonly fault?: EndFault } = {},
): void {
  const { call } = run;
  const end: End = {
    kind: kind === 'resolved' ? (call.reached ?? kind) : kind,
    reason: why.reason,
    fault: why.fault,
  };
  call.over = end;
  call.activity = OVER;
  tell(run, at, { kind: 'over', end });
}

const OVER = { kind: 'over' } as const;
