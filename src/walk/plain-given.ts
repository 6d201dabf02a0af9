import type { Given } from './given.ts';

/** A Monday morning on which nothing is set: 5 January 2026, 10:00. */
export const plainGiven: Given = {
  clock: '2026-01-05T10:00',
  variables: new Map(),
  hours: new Map(),
  mocks: new Map(),
  conditions: new Map(),
};
