import type { Screen } from '../walk/screen.ts';
import { screenAfter } from '../walk/screen-after.ts';
import type { ScreenEvent } from '../walk/screen-event.ts';

/** The one place where the screen of a running walk is kept. */
export type WalkStore = {
  readonly screen: () => Screen;
  /** Lets something happen to the screen, and tells whoever listens; what throws there `fail`s. */
  readonly happen: (event: ScreenEvent) => void;
  readonly subscribe: (changed: () => void) => () => void;
  /** Says that the walk cannot go on. */
  readonly fail: (error: unknown) => void;
  /** Rejects with the first error that was told to `fail`. */
  readonly failed: Promise<never>;
};

/** Makes the store of a walk. */
export function walkStore(first: Screen): WalkStore {
  let screen = first;
  const listeners = new Set<() => void>();
  let fail: (error: unknown) => void = () => undefined;
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  // Whoever runs the walk waits for it; before that nobody may be there.
  failed.catch(() => undefined);
  return {
    screen: () => screen,
    happen(event) {
      try {
        const next = screenAfter(screen, event);
        if (next === screen) return;
        screen = next;
        for (const changed of [...listeners]) changed();
      } catch (error) {
        fail(error);
      }
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    fail,
    failed,
  };
}
