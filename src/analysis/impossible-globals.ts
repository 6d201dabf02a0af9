import type { Flow } from '../model/flow.ts';
import type { Option } from '../model/outcome.ts';
import type { Step } from '../model/step.ts';
import type { Bits } from '../space/bits.ts';
import { emptyBits } from '../space/empty-bits.ts';
import { intersection } from '../space/intersection.ts';
import { isEmpty } from '../space/is-empty.ts';
import type { Space } from '../space/space.ts';
import { union } from '../space/union.ts';
import { whereWords } from './where-words.ts';

/** A global key that no call can take at any menu, and what is so at all of them; may be empty. */
export type ImpossibleGlobal = { readonly option: Option; readonly why: string };

/**
 * The global keys whose conditions hold at no menu that a call comes to and that leaves the key to
 * them. None for a condition that can never hold by itself, since that is told where it is checked.
 * O(globals * menus * words), and what `whereWords` takes for each.
 *
 * @param hereAt The valuations that calls can have at a step, by its index.
 */
export function impossibleGlobals(
  flow: Flow,
  space: Space,
  steps: readonly Step[],
  hereAt: (index: number) => Bits,
): readonly ImpossibleGlobal[] {
  return flow.globals.flatMap((option): readonly ImpossibleGlobal[] => {
    const { may } = space.judge(option.when);
    if (option.when === undefined || isEmpty(may)) return [];
    let here = emptyBits(space.size);
    for (const [index, step] of steps.entries()) {
      if (step.type !== 'menu') continue;
      const hides = step.options.some(({ keys, when }) => keys === option.keys && !when);
      if (!hides) here = union(here, hereAt(index));
    }
    if (isEmpty(here) || !isEmpty(intersection(may, here))) return [];
    return [{ option, why: whereWords(space, here, may) }];
  });
}
