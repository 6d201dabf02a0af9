import type { Span } from '../text/span.ts';
import { endCall } from './end-call.ts';
import type { Run } from './run.ts';

/**
 * Counts a move, and ends the call where it goes in a circle that nobody can leave (C14): above
 * 1,000 moves while no time passes and no key is pressed, or above 2,000 in one act.
 *
 * @returns Whether the call goes on.
 */
export function move(run: Run, at: Span): boolean {
  const { call } = run;
  call.idleMoves = call.idleSinceMs === call.timeMs ? call.idleMoves + 1 : 1;
  call.idleSinceMs = call.timeMs;
  run.moves += 1;
  if (call.idleMoves <= IDLE_MOVES_MAX && run.moves <= ACT_MOVES_MAX) return true;
  const reason =
    call.idleMoves > IDLE_MOVES_MAX
      ? `more than ${IDLE_MOVES_MAX} moves with no time passing and no key`
      : `more than ${ACT_MOVES_MAX} moves in one act of the caller`;
  endCall(run, at, 'cut-off', { reason, fault: 'livelock' });
  return false;
}

const IDLE_MOVES_MAX = 1_000;
/** Our choice: two hours of silence in a menu that asks every five seconds come to less. */
const ACT_MOVES_MAX = 2_000;
