/** A duration as the simulator counts it: whole milliseconds, from 0 to a day. */
export function wholeMs(ms: number): number {
  return Number.isNaN(ms) ? 0 : Math.round(Math.max(0, Math.min(ms, DAY_MS)));
}

const DAY_MS = 24 * 60 * 60 * 1_000;
