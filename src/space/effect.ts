import type { Bits } from './bits.ts';

/**
 * What a move does to valuations, as a relation: each term moves the valuations of `from` by the
 * same number, up or down. A valuation in several terms may become any of what they make of it.
 */
export type Effect = readonly Term[];

/** `valuation -> valuation + shift` for all valuations in `from`; none leaves the space. */
export type Term = { readonly from: Bits; readonly shift: number };
