import type { States } from '../proof/states.ts';
import { isEmpty } from '../space/is-empty.ts';
import type { Space } from '../space/space.ts';
import { oneOf } from './one-of.ts';
import { setWords } from './set-words.ts';
import type { SmvNames } from './smv-names.ts';

/** A set of states as an expression of a model, locations with the same valuations together. */
export function statesWords(space: Space, names: SmvNames, states: States): string {
  const byValuations = new Map<string, string[]>();
  for (const [location, bits] of states.entries()) {
    const name = names.locations[location];
    if (bits === undefined || name === undefined || isEmpty(bits)) continue;
    const words = setWords(space, names, bits);
    byValuations.set(words, [...(byValuations.get(words) ?? []), name]);
  }
  const parts = Array.from(byValuations, ([words, locations]) => {
    const here = oneOf('at', locations);
    return words === 'TRUE' ? here : `${here} & ${words}`;
  });
  return parts.length === 0 ? 'FALSE' : parts.join(' | ');
}
