import type { Screen } from '../walk/screen.ts';
import { screenAfter } from '../walk/screen-after.ts';
import type { ScreenEvent } from '../walk/screen-event.ts';

/** The one place where the screen of a running walk is kept. */
export type WalkStore = {
  readonly screen: () => Screen;
  /** Lets something happen to the screen, and tells whoever listens if that changed it. */
  readonly happen: (event: ScreenEvent) => void;
  readonly subscribe: (changed: () => void) => () => void;
};

/** Makes the store of a walk. */
export function walkStore(first: Screen): WalkStore {
  let screen = first;
  const listeners = new Set<() => void>();
  return {
    screen: () => screen,
    happen(event) {
      const next = screenAfter(screen, event);
      if (next === screen) return;
      screen = next;
      for (const changed of [...listeners]) changed();
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
