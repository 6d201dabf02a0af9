import type { Way } from '../graph/way.ts';
import type { Condition } from '../model/condition.ts';
import { counterOf } from '../model/counter-of.ts';
import type { Flow } from '../model/flow.ts';
import { KEYS } from '../model/keys.ts';
import type { Step } from '../model/step.ts';
import { MOVER } from './mover.ts';

/** What decides whether a call can make a move, besides whoever makes it. */
export type Deciders = {
  readonly conditions: readonly Condition[];
  readonly schedule: string | undefined;
  /** The name of the counter. */
  readonly counter: string | undefined;
};

/**
 * What `guardsOf` makes the guard of a move from; a step goes by its conditions in turn, so those
 * of all cases of a branch decide on each, and those of all options on one key.
 *
 * Whether a key is a wrong one is decided by all options, where there is one for every key.
 *
 * @param by The `MOVER` of the move.
 * @param way `undefined` for a move that is no way of the file.
 */
export function decidersOf(flow: Flow, step: Step, by: number, way: Way | undefined): Deciders {
  switch (step.type) {
    case 'branch':
      return { ...NOTHING, conditions: present(step.cases) };
    case 'hours':
      return { ...NOTHING, schedule: step.schedule?.value ?? '' };
    case 'count':
      return { ...NOTHING, counter: counterOf(step) };
    case 'menu':
    case 'queue': {
      const options = [...step.options, ...flow.globals];
      const isCrowded = step.type === 'menu' && options.length >= KEYS.length;
      if (by === MOVER.wrongKey)
        return isCrowded ? { ...NOTHING, conditions: present(options) } : NOTHING;
      if (by !== MOVER.key) return NOTHING;
      return { ...NOTHING, conditions: present(options.filter(({ keys }) => keys === way?.name)) };
    }
    default:
      return NOTHING;
  }
}

const NOTHING: Deciders = { conditions: [], schedule: undefined, counter: undefined };

function present(all: readonly { readonly when: Condition | undefined }[]): readonly Condition[] {
  return all.flatMap(({ when }) => when ?? []);
}
