/**
 * What a call knows of whether anybody is on duty. Unknown counts as on duty: a flow that never
 * asks a schedule promises a person at any time.
 */
export const DUTY = { unknown: 0, open: 1, closed: 2 } as const;
