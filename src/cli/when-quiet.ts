import type { WalkStore } from './walk-store.ts';

/**
 * Waits until nothing has happened on the screen for a while, so that what takes long does not begin
 * between two keys; a screen that never rests is waited for 2 seconds. Keeps no process running.
 */
export function whenQuiet(store: WalkStore): Promise<void> {
  const latestMs = performance.now() + LATEST_MS;
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(done, Math.min(QUIET_MS, latestMs - performance.now()));
      timer.unref();
    };
    const end = store.subscribe(wait);
    const done = (): void => {
      end();
      resolve();
    };
    wait();
  });
}

/** Longer than a practised hand takes from key to key, and too short to be waited for. */
const QUIET_MS = 250;
const LATEST_MS = 2_000;
