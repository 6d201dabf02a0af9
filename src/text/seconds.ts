/**
 * A duration as messages say it: `3 s`, `2.5 s`; at most one digit behind the point.
 *
 * @param ms Milliseconds, 0 or more.
 */
export function seconds(ms: number): string {
  return `${Math.round(ms / 100) / 10} s`;
}
