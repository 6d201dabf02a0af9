import { MOVER } from '../space/mover.ts';
import type { Space } from '../space/space.ts';

/** Whether a move is silence or a wrong key: nobody gets to a person so who knows the way. */
export function isHelpless({ moveBy }: Space, move: number): boolean {
  return moveBy[move] === MOVER.silence || moveBy[move] === MOVER.wrongKey;
}
