import type { Activity, Piece } from './call.ts';
import { playPiece } from './play-piece.ts';
import type { Run } from './run.ts';
import { tell } from './tell.ts';

/**
 * Begins to play pieces, after which `then` follows (C4).
 *
 * Where keys wait and nothing of this forbids barge-in, nothing is played (C5).
 */
export function play(run: Run, pieces: readonly Piece[], then: Activity): void {
  const { call } = run;
  const [first] = pieces;
  const isTypedAhead = call.buffer !== '' && call.world.platform.typeAhead;
  if (first === undefined) {
    call.activity = then;
  } else if (isTypedAhead && pieces.every(({ bargeIn }) => bargeIn)) {
    tell(run, first.at, { kind: 'skipped', pieces: pieces.length });
    call.activity = then;
  } else {
    playPiece(run, pieces, 0, then);
  }
}
