import type { Span } from '../text/span.ts';
import type { DropReason } from './heard.ts';
import type { Run } from './run.ts';
import { tell } from './tell.ts';

/** Empties the key buffer and says so, if anything was in it. */
export function dropBuffer(run: Run, at: Span, why: DropReason): void {
  const { buffer: keys } = run.call;
  if (keys === '') return;
  run.call.buffer = '';
  tell(run, at, { kind: 'dropped', keys, why });
}
