import type { Span } from '../text/span.ts';
import type { Run } from './run.ts';
import { settle } from './settle.ts';
import { tell } from './tell.ts';

/**
 * The caller presses keys, one after the other at one moment.
 *
 * In a piece that forbids barge-in all are lost; in any other the first ends it and all that was to
 * follow (C4). Then they wait in the buffer, which holds 30. What is no key of a phone is lost.
 */
export function press(run: Run, keys: string, at: Span): void {
  const { call } = run;
  const real = keys.replace(NO_KEY, '');
  const { timeMs: atMs, step, file } = call;
  run.heard.push({ atMs, step, file, at, kind: 'pressed', keys });
  if (real.length < keys.length) tell(run, at, { kind: 'dropped', keys, why: 'no-key' });
  if (real === '') return;
  call.idleMoves = 0;
  if (call.activity.kind === 'play') {
    const { pieces, index, untilMs, then } = call.activity;
    const piece = pieces[index];
    if (piece !== undefined && !piece.bargeIn) {
      tell(run, piece.at, { kind: 'dropped', keys: real, why: 'no-barge-in' });
      return;
    }
    const heardMs = (piece?.lastsMs ?? 0) - (untilMs - call.timeMs);
    const unheard = pieces.length - index - 1;
    tell(run, piece?.at ?? at, { kind: 'cutShort', heardMs, unheard });
    call.activity = then;
  }
  const waiting = call.buffer + real;
  call.buffer = waiting.slice(0, BUFFER_MAX);
  const lost = waiting.slice(BUFFER_MAX);
  if (lost !== '') tell(run, at, { kind: 'dropped', keys: lost, why: 'buffer-full' });
  settle(run);
}

const BUFFER_MAX = 30;
/** Anything but one of `KEYS`. */
const NO_KEY = /[^0-9*#]/g;
