import type { World } from './world.ts';

/**
 * A world in which nothing is set: Monday 5 January 2026 at 10:00 UTC, every queue answers, every
 * back end gives its first outcome, and no condition can be read. Worlds are made from it.
 */
export const plainWorld: World = {
  startMs: Date.UTC(2026, 0, 5, 10),
  variables: new Map(),
  mocks: new Map(),
  hours: new Map(),
  schedules: new Map(),
  evaluate: () => undefined,
  conditions: new Map(),
  choices: [],
  flows: new Map(),
  audioMs: new Map(),
  platform: { typeAhead: true, counters: 'per-entry' },
};
