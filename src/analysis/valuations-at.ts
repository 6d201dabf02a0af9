import type { Bits } from '../space/bits.ts';
import type { StateGraph } from './state-graph.ts';
import { statesOf } from './states-of.ts';

/** The valuations of a step, by its index, whose states are marked with 1. O(valuations). */
export function valuationsAt(states: StateGraph, marked: Uint8Array, step: number): Bits {
  const bits = new Uint32Array((states.valuations + 31) >>> 5);
  for (const [valuation, node] of statesOf(states, step).entries()) {
    if (marked[node] !== 1) continue;
    bits[valuation >>> 5] = (bits[valuation >>> 5] ?? 0) | (1 << (valuation & 31));
  }
  return bits;
}
