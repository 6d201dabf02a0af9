import type { Bits } from '../space/bits.ts';
import { difference } from '../space/difference.ts';
import { emptyBits } from '../space/empty-bits.ts';
import { isEmpty } from '../space/is-empty.ts';
import { union } from '../space/union.ts';
import type { Ground } from './ground.ts';
import { spread } from './spread.ts';
import { startStates } from './start-states.ts';
import type { States } from './states.ts';

/**
 * All states that a call can come to, by any moves, at whatever cost: what `forwardSearch` reaches,
 * sooner. O(moves * words * how often their locations grow).
 */
export function reachedStates({ space, relations }: Ground): States {
  const { size, firstMove, moveTo, locationCount } = space;
  const reached: (Bits | undefined)[] = Array.from({ length: locationCount });
  const news: (Bits | undefined)[] = [...startStates(space)];
  const waiting = news.flatMap((bits, location) => (isEmpty(bits) ? [] : [location]));
  for (let location = waiting.pop(); location !== undefined; location = waiting.pop()) {
    const fresh = news[location];
    if (fresh === undefined) continue;
    news[location] = undefined;
    const known = reached[location];
    reached[location] = known === undefined ? fresh : union(known, fresh);
    for (let move = firstMove[location] ?? 0; move < (firstMove[location + 1] ?? 0); move += 1) {
      const to = moveTo[move] ?? -1;
      if (to < 0) continue;
      const made = emptyBits(size);
      for (const shift of relations[move]?.shifts ?? []) spread(made, fresh, shift, size);
      const added = difference(difference(made, reached[to]), news[to]);
      if (isEmpty(added)) continue;
      const before = news[to];
      news[to] = before === undefined ? added : union(before, added);
      if (before === undefined) waiting.push(to);
    }
  }
  return reached;
}
