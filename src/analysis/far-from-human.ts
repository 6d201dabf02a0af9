import type { Call } from '../finding/call.ts';
import { backwardSearch } from '../proof/backward-search.ts';
import { conditionOf } from '../proof/condition-of.ts';
import { costAt } from '../proof/cost-at.ts';
import { witnessOf } from '../proof/witness-of.ts';
import { callOf } from '../space/call-of.ts';
import { emptyBits } from '../space/empty-bits.ts';
import { END } from '../space/end.ts';
import { fullBits } from '../space/full-bits.ts';
import { has } from '../space/has.ts';
import { isSame } from '../space/is-same.ts';
import { put } from '../space/put.ts';
import type { Facts } from './facts.ts';

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
 * Backward search by cost: O(layers * moves * words).
 *
 * @param costOf The cost of a move, a whole number; `undefined` for one that is not taken.
 */
export function farFromHuman(
  facts: Facts,
  costOf: (move: number) => number | undefined,
  limit: number,
): Far | undefined {
  const space = facts.space();
  const ground = facts.ground();
  const goal = Array.from({ length: space.locationCount }, (_, location) =>
    location === END.human ? fullBits(space.size) : undefined,
  );
  const search = backwardSearch(ground, goal, {
    mayTake: (move) => (space.moveTo[move] ?? 0) < space.backBase && costOf(move) !== undefined,
    costOf: (move) => costOf(move) ?? 0,
  });
  const [far, near] = [emptyBits(space.size), emptyBits(space.size)];
  let worst: { readonly valuation: number; readonly cost: number } | undefined;
  for (let valuation = 0; valuation < space.size; valuation += 1) {
    if (!has(space.startBits, valuation)) continue;
    const cost = costAt(search, { location: space.start, valuation });
    if (cost === undefined) continue;
    put(near, valuation);
    if (cost <= limit) continue;
    put(far, valuation);
    if (worst === undefined || cost > worst.cost) worst = { valuation, cost };
  }
  if (worst === undefined) return undefined;
  const state = { location: space.start, valuation: worst.valuation };
  const witness = witnessOf(ground, search, state);
  if (witness === undefined) return undefined;
  const legs = witness.legs.map((leg, index) => ({
    ...leg,
    after: witness.legs[index + 1]?.valuation ?? witness.end.valuation,
  }));
  const when = isSame(far, near) ? '' : ` while ${conditionOf(space, far, near).words}`;
  return { cost: worst.cost, when, call: callOf(space, legs, worst.valuation) };
}
