import type { Activity, Piece } from './call.ts';
import { dropBuffer } from './drop-buffer.ts';
import type { Run } from './run.ts';

/** Plays one of several pieces, or goes on to `then` behind the last. */
export function playPiece(run: Run, pieces: readonly Piece[], index: number, then: Activity): void {
  const { call } = run;
  const piece = pieces[index];
  if (piece === undefined) {
    call.activity = then;
    return;
  }
  const { at, text, audio, language, lastsMs } = piece;
  const { timeMs: atMs, step, file } = call;
  run.heard.push({ atMs, step, file, at, kind: 'said', text, audio, language, lastsMs });
  if (!piece.bargeIn) dropBuffer(run, at, 'no-barge-in');
  call.activity = { kind: 'play', pieces, index, untilMs: atMs + lastsMs, then };
}
