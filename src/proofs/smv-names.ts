import type { CompactGraph } from '../graph/compact-graph.ts';
import { UNKNOWN_BELOW } from '../graph/unknown-below.ts';
import { stepName } from '../model/step-name.ts';
import type { States } from '../proof/states.ts';
import { END } from '../space/end.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import type { Space } from '../space/space.ts';

/** The identifiers of a model: letters, digits and `_`, each once, and no word of the language. */
export type SmvNames = {
  /** By location; `undefined` for going back from where no call goes back. */
  readonly locations: readonly (string | undefined)[];
  /** By axis. */
  readonly axes: readonly string[];
};

/**
 * Names the locations and axes of a space; a number in each keeps them apart.
 *
 * @param reached What some call comes to.
 */
export function smvNames(
  { graph, axes, locationCount, backBase }: Space,
  reached: States,
): SmvNames {
  const ends = new Map<number, string>(Object.entries(END).map(([name, end]) => [end, name]));
  const locations = Array.from({ length: locationCount }, (_, location) => {
    const end = ends.get(location);
    if (end !== undefined) return `end_${end}`;
    const isBack = location >= backBase;
    if (isBack && reached[location] === undefined) return undefined;
    const index = location - (isBack ? backBase : FIRST_STATE);
    const step = graph.steps[index];
    const name = step === undefined ? '' : safe(stepName(step));
    return `${isBack ? 'back' : 'step'}${index}${name}${stackWords(graph, index)}`;
  });
  return { locations, axes: axes.map(({ name }, index) => `x${index}${safe(name)}`) };
}

/** Behind what a copy of a step lies, the nearest first, where there are several of it. */
function stackWords({ copies }: CompactGraph, index: number): string {
  if (copies === undefined) return '';
  const { of, stacks, flow } = copies;
  const isAlone = of[index] !== of[index - 1] && of[index] !== of[index + 1];
  const stack = stacks[index] ?? [];
  if (isAlone || stack.length === 0) return '';
  const words = stack.toReversed().flatMap((entry) => {
    if (entry === UNKNOWN_BELOW) return ['anything'];
    const step = flow.steps[entry];
    return step === undefined ? [] : [stepName(step)];
  });
  return words.length === 0 ? '' : `_behind${safe(words.join(' '))}`;
}

/** What of a name an identifier may hold, short enough to read. */
function safe(name: string): string {
  const words = name.replace(/[^A-Za-z0-9]+/g, '_').replace(/^_+|_+$/g, '');
  return words === '' ? '' : `_${words.slice(0, NAME_MAX)}`;
}

const NAME_MAX = 30;
