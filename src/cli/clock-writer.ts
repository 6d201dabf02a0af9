import type { Flow } from '../model/flow.ts';

/**
 * What writes an instant as a clock that `clockReader` of the same flow reads back. Time zone data
 * is loaded only for a flow whose first schedule names a zone.
 */
export async function clockWriter(flow: Flow): Promise<(atMs: number) => string | undefined> {
  const [schedule] = flow.schedules.values();
  const zone = schedule?.timezone?.value;
  if (zone === undefined) return utcClock;
  const { clockAt } = await import('../schedule/clock-at.ts');
  return (atMs) => clockAt(atMs, zone);
}

function utcClock(atMs: number): string | undefined {
  const date = new Date(atMs);
  if (Number.isNaN(date.getTime())) return undefined;
  return date.toISOString().slice(0, atMs % 60_000 === 0 ? 16 : 19);
}
