import type { Call } from '../finding/call.ts';
import { conditionOf } from '../proof/condition-of.ts';
import { callOf } from '../space/call-of.ts';
import { emptyBits } from '../space/empty-bits.ts';
import { END } from '../space/end.ts';
import { isSame } from '../space/is-same.ts';
import { put } from '../space/put.ts';
import { type CheapestWay, cheapestWay } from './cheapest-way.ts';
import type { Facts } from './facts.ts';
import { legsOf } from './legs-of.ts';

/** A beginning of calls from which a person is too far. */
export type Far = {
  readonly cost: number;
  /** In which of the calls that can reach a person: ` while tier = standard`; empty for all. */
  readonly when: string;
  readonly call: Call;
};

/**
 * The beginning of a call from which the cheapest way to a person costs most, where that is more
 * than a limit; `undefined` where it is not, and for calls that reach nobody at all.
 *
 * Of more than 1,000 beginnings only the first are looked at. O(beginnings * states that are nearer
 * than a person).
 *
 * @param costOf The cost of a move of the space, a whole number; `undefined` for one not taken.
 */
export function farFromHuman(
  facts: Facts,
  costOf: (move: number) => number | undefined,
  limit: number,
): Far | undefined {
  const states = facts.states();
  const { space, valuations, nodeValuation, backBase, moveTo, moveOf } = states;
  const [far, near] = [emptyBits(valuations), emptyBits(valuations)];
  const priceOf = (move: number): number | undefined =>
    (moveTo[move] ?? 0) < backBase ? costOf(moveOf[move] ?? -1) : undefined;
  const reaching = facts.endsIn(END.human);
  let worst: (CheapestWay & { readonly valuation: number }) | undefined;
  for (const node of states.starts.slice(0, STARTS_MAX)) {
    const way = reaching[node] === 1 ? cheapestWay(states, node, END.human, priceOf) : undefined;
    if (way === undefined) continue;
    const valuation = nodeValuation[node] ?? 0;
    put(near, valuation);
    if (way.cost <= limit) continue;
    put(far, valuation);
    if (worst === undefined || way.cost > worst.cost) worst = { ...way, valuation };
  }
  if (worst === undefined) return undefined;
  const { cost, moves, valuation } = worst;
  const when = isSame(far, near) ? '' : ` while ${conditionOf(space, far, near).words}`;
  return { cost, when, call: callOf(space, legsOf(states, moves), valuation) };
}

const STARTS_MAX = 1_000;
