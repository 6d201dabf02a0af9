import type { Space } from '../../src/space/space.ts';

/** A move that is possible in a state, with the states that it can lead to by name. */
export type ExplicitMove = {
  readonly move: number;
  readonly location: number;
  readonly results: readonly string[];
};

/** Every state of a space by its name, `location/valuation`, with the moves possible there. */
export type ExplicitMoves = ReadonlyMap<string, readonly ExplicitMove[]>;

/**
 * Writes a space out, state by state: the slow second way to what its sets of bits say. It reads
 * guards and terms a bit at a time and shares nothing with the proof.
 */
export function explicitMoves(space: Space): ExplicitMoves {
  const states = new Map<string, readonly ExplicitMove[]>();
  for (let location = 0; location < space.locationCount; location += 1) {
    for (let valuation = 0; valuation < space.size; valuation += 1) {
      const moves: ExplicitMove[] = [];
      const last = space.firstMove[location + 1] ?? 0;
      for (let move = space.firstMove[location] ?? 0; move < last; move += 1) {
        const results = resultsOf(space, move, valuation);
        if (results.length > 0) moves.push({ move, location, results });
      }
      states.set(`${location}/${valuation}`, moves);
    }
  }
  return states;
}

function resultsOf(space: Space, move: number, valuation: number): readonly string[] {
  const isIn = (bits: Uint32Array | undefined): boolean =>
    (BigInt(bits?.[Math.trunc(valuation / 32)] ?? 0) >> BigInt(valuation % 32)) % 2n === 1n;
  const guard = space.moveGuard[move] ?? -1;
  if (guard !== -1 && !isIn(space.guards[guard])) return [];
  const effect = space.moveEffect[move] ?? -1;
  const to = space.moveTo[move];
  if (effect === -1) return [`${to}/${valuation}`];
  const terms = space.effects[effect] ?? [];
  return terms.flatMap(({ from, shift }) => (isIn(from) ? [`${to}/${valuation + shift}`] : []));
}
