import type { Given } from './given.ts';

/** A given that gives nothing. */
export const noGiven: Given = {
  clock: undefined,
  set: new Map(),
  mocks: new Map(),
  hours: new Map(),
  holds: new Map(),
  typeAhead: undefined,
  counters: undefined,
};
