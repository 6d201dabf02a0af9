/** Stands at the bottom of a return stack of which nobody knows what else lies there. */
export const UNKNOWN_BELOW = -1;
