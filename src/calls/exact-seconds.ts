/** A duration with all its milliseconds, so that two that differ never read alike: `2.125 s`. */
export function exactSeconds(ms: number): string {
  return `${ms / 1_000} s`;
}
