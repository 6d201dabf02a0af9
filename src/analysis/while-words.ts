import { conditionOf } from '../proof/condition-of.ts';
import { put } from '../proof/put.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import type { StateGraph } from './state-graph.ts';
import { statesOf } from './states-of.ts';

/**
 * In which of the states that a call can come to at a step something holds, in the fewest words:
 * ` while lang = es and "office" is closed`; nothing where it holds in all of them.
 *
 * O(valuations * axes), and what `conditionOf` takes.
 *
 * @param node A state of that step.
 */
export function whileWords(
  states: StateGraph,
  cost: Int32Array,
  node: number,
  holds: (node: number) => boolean,
): string {
  const { space, valuations } = states;
  if (valuations === 1 || node < FIRST_STATE || node >= states.backBase) return '';
  const step = Math.floor((node - FIRST_STATE) / valuations);
  const words = (valuations + 31) >>> 5;
  const [holding, among] = [new Uint32Array(words), new Uint32Array(words)];
  for (const [valuation, state] of statesOf(states, step).entries()) {
    if ((cost[state] ?? -1) === -1) continue;
    put(among, valuation);
    if (holds(state)) put(holding, valuation);
  }
  if (holding.every((word, index) => word === among[index])) return '';
  return ` while ${conditionOf(space, holding, among).words}`;
}
