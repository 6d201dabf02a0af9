import { sampleDigits } from '../model/sample-digits.ts';
import { MOVER } from './mover.ts';
import type { Space } from './space.ts';

/**
 * How many keys a move takes: those of its option, as many digits as are needed where some are
 * asked for, and 0 for what nobody presses a right key for.
 */
export function keysOf({ moveBy, moveWay, graph }: Space, move: number): number {
  const way = moveWay[move] ?? -1;
  if (moveBy[move] === MOVER.key) return graph.ways[way]?.name.length ?? 1;
  if (moveBy[move] !== MOVER.digits) return 0;
  const step = graph.steps[graph.wayFrom[way] ?? -1];
  return step?.type === 'collect' ? sampleDigits(step).length : 1;
}
