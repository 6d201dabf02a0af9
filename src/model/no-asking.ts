import type { Asking } from './asking.ts';

/** Nothing said of how a step deals with silence and wrong keys. */
export const NO_ASKING: Asking = {
  timeoutMs: undefined,
  interDigitMs: undefined,
  maxNoInput: undefined,
  maxNoMatch: undefined,
  noInput: [],
  noMatch: [],
  noInputExhausted: undefined,
  noMatchExhausted: undefined,
  exhausted: undefined,
  bargeIn: undefined,
};
