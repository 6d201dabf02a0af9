import { FIRST_STATE } from '../space/first-state.ts';
import type { Leg } from '../space/leg.ts';
import { movedFrom } from './moved-from.ts';
import type { StateGraph } from './state-graph.ts';

/** Moves from state to state as a run through the space. O(moves * log states). */
export function legsOf(states: StateGraph, moves: readonly number[]): readonly Leg[] {
  const { valuations, moveTo, moveOf } = states;
  const valuationOf = (node: number): number =>
    node < FIRST_STATE ? 0 : (node - FIRST_STATE) % valuations;
  return moves.map((move) => {
    const from = movedFrom(states, move);
    return {
      location:
        from < FIRST_STATE ? from : FIRST_STATE + Math.floor((from - FIRST_STATE) / valuations),
      valuation: valuationOf(from),
      move: moveOf[move] ?? -1,
      after: valuationOf(moveTo[move] ?? 0),
    };
  });
}
