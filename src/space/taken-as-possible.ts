/**
 * What is said behind a condition on the way of a call: conditions are not evaluated, so that
 * either way may be taken.
 */
export const TAKEN_AS_POSSIBLE = '(taken as possible)';
