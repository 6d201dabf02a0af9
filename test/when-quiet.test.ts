import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { WalkStore } from '../src/cli/walk-store.ts';
import { whenQuiet } from '../src/cli/when-quiet.ts';

const listeners = new Set<() => void>();
const store = {
  subscribe(changed: () => void) {
    listeners.add(changed);
    return () => listeners.delete(changed);
  },
} as Partial<WalkStore> as WalkStore;

function press(): void {
  for (const changed of [...listeners]) changed();
}

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => vi.useRealTimers());

async function isQuiet(after: () => Promise<void>): Promise<boolean> {
  const told = vi.fn();
  void whenQuiet(store).then(told);
  await after();
  return told.mock.calls.length > 0;
}

it('waits a quarter of a second', async () => {
  expect(await isQuiet(async () => void (await vi.advanceTimersByTimeAsync(240)))).toBe(false);
  expect(await isQuiet(async () => void (await vi.advanceTimersByTimeAsync(260)))).toBe(true);
  expect(listeners.size).toBe(0);
});

it('waits on while keys are pressed, and no longer than two seconds', async () => {
  const pressFor = async (count: number): Promise<void> => {
    for (let pressed = 0; pressed < count; pressed += 1) {
      press();
      await vi.advanceTimersByTimeAsync(100);
    }
  };
  expect(await isQuiet(() => pressFor(19))).toBe(false);
  await vi.advanceTimersByTimeAsync(300);
  expect(await isQuiet(() => pressFor(21))).toBe(true);
});
