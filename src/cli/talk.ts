import { say } from './say.ts';
import { shownPath } from './shown-path.ts';
import type { World } from './world.ts';

/** How a run speaks to its user besides its results. */
export type Talk = {
  /** Tells of something that is passed over: heard only with `--debug`. */
  readonly note: (path: string, why: string) => void;
  /** Tells of what the user wanted and cannot have: the run goes on, and exits with 2. */
  readonly fail: (path: string, why: string) => void;
  /** Whether anything failed so far. */
  readonly hasFailed: () => boolean;
};

/** Makes the talk of a run; `why` goes on after the path: `does not exist`. */
export function talk(world: World, isDebug: boolean): Talk {
  let hasFailed = false;
  // Finding files begins anew when code of settings had to be run: what was said is not said again.
  const told = new Set<string>();
  const tell = (path: string, why: string) => {
    const line = `"${shownPath(path, world)}" ${why}`;
    if (!told.has(line)) say(world, line);
    told.add(line);
  };
  return {
    note(path, why) {
      if (isDebug) tell(path, why);
    },
    fail(path, why) {
      hasFailed = true;
      tell(path, why);
    },
    hasFailed: () => hasFailed,
  };
}
