/**
 * When a call comes in whose file does not say so: a Monday on which no country known to us has a
 * holiday, on a clock in the flow's own zone. The same moment as the simulator's, in UTC.
 */
export const DEFAULT_CLOCK = '2026-01-05T10:00';
