import type { Condition } from '../model/condition.ts';
import type { Judged } from './judged.ts';

/** Judges a condition; no condition always holds. */
export type Judge = (condition: Condition | undefined) => Judged;
