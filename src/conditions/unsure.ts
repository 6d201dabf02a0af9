import type { Possible } from './possible.ts';

/** Anything, and perhaps nothing. */
export const UNSURE: Possible = { kind: 'any', isUnsure: true };
