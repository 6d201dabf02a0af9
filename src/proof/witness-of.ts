import type { Bits } from '../space/bits.ts';
import { has } from '../space/has.ts';
import type { Ground } from './ground.ts';
import { layerHas } from './layer-has.ts';
import type { Layer, Search } from './search.ts';
import type { State } from './state.ts';
import type { Leg, Witness } from './witness.ts';

/**
 * A cheapest run between a state and where its search began: of a forward search from the beginning
 * of the call to the state, of a backward one from the state to the goal. `undefined` where the
 * search did not come to the state.
 *
 * Always the same: of moves that serve equally well the one that comes first, and of valuations
 * the smallest. O(moves at each state of the run x layers of their other ends).
 */
export function witnessOf(ground: Ground, search: Search, state: State): Witness | undefined {
  const found = layerAt(search, state);
  if (found === undefined) return undefined;
  let layer: Layer = found;
  const legs: Leg[] = [];
  let at = state;
  while (layer.cost > 0 || layer.round > 0) {
    const nearer: Nearer | undefined = search.isForward
      ? before(ground, search, at, layer)
      : after(ground, search, at, layer);
    // Every layer but the first was come to from another, so this is never so.
    if (nearer === undefined) return undefined;
    const { move, location, valuation } = nearer;
    legs.push(search.isForward ? { location, valuation, move } : { ...at, move });
    at = { location, valuation };
    layer = nearer.layer;
  }
  if (!search.isForward) return { legs, end: at, cost: found.cost };
  return { legs: legs.reverse(), end: state, cost: found.cost };
}

/** The layer that a state is in. */
function layerAt({ layers }: Search, { location, valuation }: State): Layer | undefined {
  return layers[location]?.find((layer) => layerHas(layer, valuation));
}

type Nearer = Leg & { readonly layer: Layer };

function before(
  { space, relations, firstIn, inMove, moveFrom }: Ground,
  search: Search,
  { location, valuation }: State,
  layer: Layer,
): Nearer | undefined {
  const last = firstIn[location + 1] ?? 0;
  for (let slot = firstIn[location] ?? 0; slot < last; slot += 1) {
    const move = inMove[slot] ?? 0;
    const from = moveFrom[move] ?? 0;
    const sources = (relations[move]?.shifts ?? [])
      .map(({ mask, by }) => ({ mask, valuation: valuation - by }))
      .filter(({ mask, valuation: source }) => isIfIn(mask, source, space.size))
      .sort((one, other) => one.valuation - other.valuation);
    for (const source of sources) {
      const found = nearerLayer(search, from, source.valuation, search.costs[move] ?? -1, layer);
      if (found !== undefined) {
        return { location: from, valuation: source.valuation, move, layer: found };
      }
    }
  }
  return undefined;
}

function after(
  { space, relations }: Ground,
  search: Search,
  { location, valuation }: State,
  layer: Layer,
): Nearer | undefined {
  const last = space.firstMove[location + 1] ?? 0;
  for (let move = space.firstMove[location] ?? 0; move < last; move += 1) {
    const to = space.moveTo[move] ?? -1;
    for (const { mask, by } of relations[move]?.shifts ?? []) {
      if (!isIfIn(mask, valuation, space.size)) continue;
      const found = nearerLayer(search, to, valuation + by, search.costs[move] ?? -1, layer);
      if (found !== undefined) {
        return { location: to, valuation: valuation + by, move, layer: found };
      }
    }
  }
  return undefined;
}

/** The layer of a state, if a move of such a cost led from it to another layer. */
function nearerLayer(
  { layers }: Search,
  location: number,
  valuation: number,
  price: number,
  { cost, round }: Layer,
): Layer | undefined {
  if (price < 0 || (price === 0) !== round > 0) return undefined;
  return layers[location]?.find(
    (layer) =>
      layer.cost + price === cost &&
      (price > 0 ? layer.cost < cost : layer.round === round - 1) &&
      layerHas(layer, valuation),
  );
}

function isIfIn(mask: Bits | undefined, valuation: number, size: number): boolean {
  return valuation >= 0 && valuation < size && (mask === undefined || has(mask, valuation));
}
