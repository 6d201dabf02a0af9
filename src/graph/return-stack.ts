/**
 * What lies behind a call: steps by their index, the last at the end; where it went into an inner
 * flow, a number below `UNKNOWN_BELOW`; and `UNKNOWN_BELOW` at the bottom where nobody knows what
 * else there is.
 */
export type ReturnStack = readonly number[];
