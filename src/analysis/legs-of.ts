import type { Leg } from '../space/leg.ts';
import { movedFrom } from './moved-from.ts';
import type { StateGraph } from './state-graph.ts';

/** Moves from state to state as a run through the space. O(moves * log states). */
export function legsOf(states: StateGraph, moves: readonly number[]): readonly Leg[] {
  const { nodeLocation, nodeValuation, moveTo, moveOf } = states;
  return moves.map((move) => {
    const from = movedFrom(states, move);
    return {
      location: nodeLocation[from] ?? 0,
      valuation: nodeValuation[from] ?? 0,
      move: moveOf[move] ?? -1,
      after: nodeValuation[moveTo[move] ?? 0] ?? 0,
    };
  });
}
