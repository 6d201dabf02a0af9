import { stepName } from '../model/step-name.ts';
import { END } from '../space/end.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import type { Space } from '../space/space.ts';

/** The identifiers of a model: letters, digits and `_`, each once, and no word of the language. */
export type SmvNames = {
  /** By location. */
  readonly locations: readonly string[];
  /** By axis. */
  readonly axes: readonly string[];
};

/** Names the locations and axes of a space; a number in each keeps them apart. */
export function smvNames({ graph, axes, locationCount, backBase }: Space): SmvNames {
  const ends = new Map<number, string>(Object.entries(END).map(([name, end]) => [end, name]));
  const locations = Array.from({ length: locationCount }, (_, location) => {
    const end = ends.get(location);
    if (end !== undefined) return `end_${end}`;
    const isBack = location >= backBase;
    const index = location - (isBack ? backBase : FIRST_STATE);
    const step = graph.steps[index];
    const name = step === undefined ? '' : safe(stepName(step));
    return `${isBack ? 'back' : 'step'}${index}${name}`;
  });
  return { locations, axes: axes.map(({ name }, index) => `x${index}${safe(name)}`) };
}

/** What of a name an identifier may hold, short enough to read. */
function safe(name: string): string {
  const words = name.replace(/[^A-Za-z0-9]+/g, '_').replace(/^_+|_+$/g, '');
  return words === '' ? '' : `_${words.slice(0, NAME_MAX)}`;
}

const NAME_MAX = 30;
