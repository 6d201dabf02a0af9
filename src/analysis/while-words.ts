import { conditionOf } from '../proof/condition-of.ts';
import type { Bits } from '../space/bits.ts';
import { emptyBits } from '../space/empty-bits.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import { has } from '../space/has.ts';
import { isSame } from '../space/is-same.ts';
import { put } from '../space/put.ts';
import type { Space } from '../space/space.ts';
import { union } from '../space/union.ts';
import type { StateGraph } from './state-graph.ts';

/**
 * When something holds at a step, in the fewest words: ` while lang = es and "office" is closed`;
 * nothing where it holds in every call.
 *
 * Told apart from the other calls that come to the step; where it holds for all of these, from
 * the calls that do not come there, but then rounds of counters are not worth the words.
 * O(states), and what `conditionOf` takes.
 *
 * @param node A state of that step.
 */
export function whileWords(
  states: StateGraph,
  cost: Int32Array,
  node: number,
  holds: (node: number) => boolean,
): string {
  const { space, valuations, nodeLocation, nodeValuation } = states;
  if (valuations === 1 || node < FIRST_STATE || node >= states.backBase) return '';
  const location = nodeLocation[node];
  const holding = emptyBits(valuations);
  const here = emptyBits(valuations);
  const anywhere = emptyBits(valuations);
  for (let state = FIRST_STATE; state < states.backBase; state += 1) {
    if ((cost[state] ?? -1) === -1) continue;
    const valuation = nodeValuation[state] ?? 0;
    put(anywhere, valuation);
    if (nodeLocation[state] !== location) continue;
    put(here, valuation);
    if (holds(state)) put(holding, valuation);
  }
  const isForAll = isSame(holding, here);
  if (!isForAll) return ` while ${conditionOf(space, holding, here).words}`;
  // Hours say it better than "nobody is there", which follows from them.
  const spread = withoutDuty(space, holding);
  const { words, cases } = conditionOf(space, spread, union(anywhere, spread));
  const isWorthIt = cases?.every((conjunction) =>
    conjunction.every(({ axis }) => {
      const kind = space.axes[axis]?.kind;
      return kind === 'hours' || kind === 'variable';
    }),
  );
  return isWorthIt !== true || isSame(spread, union(anywhere, spread)) ? '' : ` while ${words}`;
}

/** A set, whether or not the call was told that nobody is there. */
function withoutDuty({ axes, size }: Space, bits: Bits): Bits {
  const duty = axes.find(({ kind }) => kind === 'duty');
  if (duty === undefined) return bits;
  const spread = bits.slice();
  for (let valuation = 0; valuation < size; valuation += 1) {
    if (!has(bits, valuation)) continue;
    const cell = Math.floor(valuation / duty.stride) % duty.cells.length;
    const first = valuation - cell * duty.stride;
    for (const other of duty.cells.keys()) put(spread, first + other * duty.stride);
  }
  return spread;
}
