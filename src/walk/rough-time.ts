/**
 * A duration as people say it when it is an estimate: `8 s`, `2 min`, `1 h 10 min`.
 *
 * @param ms Milliseconds, 0 or more. Below two minutes in seconds, below an hour in minutes.
 */
export function roughTime(ms: number): string {
  const seconds = Math.round(ms / 1_000);
  if (seconds < 120) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} h${rest === 0 ? '' : ` ${rest} min`}`;
}
