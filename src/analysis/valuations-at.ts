import type { Bits } from '../space/bits.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import type { StateGraph } from './state-graph.ts';

/** The valuations of a step, by its index, whose states are marked with 1. O(valuations). */
export function valuationsAt(states: StateGraph, marked: Uint8Array, step: number): Bits {
  const bits = new Uint32Array((states.valuations + 31) >>> 5);
  const first = FIRST_STATE + step * states.valuations;
  for (let valuation = 0; valuation < states.valuations; valuation += 1) {
    if (marked[first + valuation] !== 1) continue;
    bits[valuation >>> 5] = (bits[valuation >>> 5] ?? 0) | (1 << (valuation & 31));
  }
  return bits;
}
