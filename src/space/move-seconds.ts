import type { Flow } from '../model/flow.ts';
import { wayEstimates } from '../model/way-estimates.ts';
import { FIRST_STATE } from './first-state.ts';
import { MOVER } from './mover.ts';
import type { Space } from './space.ts';

/**
 * Says about how many whole seconds each move of a space takes, for a caller who hears every
 * prompt to its end; an estimate, so that more digits would only look more exact.
 *
 * @param audioMs How long sound files last, by their names as seen from the flow's folder.
 */
export function moveSeconds(
  flow: Flow,
  space: Space,
  audioMs?: ReadonlyMap<string, number>,
): (move: number) => number {
  const { graph, moveWay, moveBy, moveActs, firstMove, backBase } = space;
  const estimate = wayEstimates(flow, audioMs);
  const from = new Int32Array(moveWay.length);
  for (let location = 0; location < space.locationCount; location += 1) {
    from.fill(location, firstMove[location] ?? 0, firstMove[location + 1] ?? 0);
  }
  return (move) => {
    const location = from[move] ?? 0;
    const step = location < backBase ? graph.steps[location - FIRST_STATE] : undefined;
    if (step === undefined) return 0;
    const way = graph.ways[moveWay[move] ?? -1];
    const by = moveBy[move];
    const isEvent = by === MOVER.silence || by === MOVER.wrongKey;
    const ms = estimate(step, {
      outcome: way?.name,
      prompt: way?.outcome.prompt,
      rounds: isEvent ? (moveActs[move] ?? 1) : 1,
      isSilence: by === MOVER.silence,
    });
    return Math.round(ms / 1_000);
  };
}
