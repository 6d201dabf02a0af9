import type { CallerAct } from '../simulator/caller-act.ts';
import type { Given } from './given.ts';
import { momentOf } from './moment-of.ts';
import type { Stage } from './stage.ts';
import type { Walk } from './walk.ts';
import { walkAfter } from './walk-after.ts';
import { withSeen } from './with-seen.ts';

/** A walk at its beginning, or after acts that nobody will want to undo. */
export function firstWalk(stage: Stage, given: Given, acts: readonly CallerAct[] = []): Walk {
  const fresh: Walk = {
    stage,
    given,
    acts: undefined,
    at: 0,
    aside: [],
    bookmarks: [],
    past: undefined,
    future: undefined,
    coverage: withSeen(
      { steps: new Set(), ways: new Set() },
      momentOf(stage, given, undefined).heard,
    ),
  };
  const walked = acts.length === 0 ? fresh : walkAfter(fresh, { kind: 'call', acts, given });
  return { ...walked, past: undefined };
}
