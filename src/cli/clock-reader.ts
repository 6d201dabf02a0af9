import type { Flow } from '../model/flow.ts';

/**
 * What reads a clock such as `2026-11-23T10:15` for a flow: in the zone of its first schedule,
 * else in UTC. Time zone data is loaded only for a flow with a schedule.
 */
export async function clockReader(flow: Flow): Promise<(clock: string) => number | undefined> {
  const [schedule] = flow.schedules.values();
  const zone = schedule?.timezone?.value;
  if (zone === undefined) return utcInstant;
  const { instantOf } = await import('../schedule/instant-of.ts');
  return (clock) => instantOf(clock, zone);
}

/** The same without time zones. */
function utcInstant(clock: string): number | undefined {
  const [, wall, offset = 'Z'] = CLOCK.exec(clock) ?? [];
  if (wall === undefined) return undefined;
  const wallMs = Date.parse(`${wall}Z`);
  // A 30 February is otherwise taken for a day in March.
  if (Number.isNaN(wallMs) || !new Date(wallMs).toISOString().startsWith(wall)) return undefined;
  return Date.parse(`${wall}${offset}`);
}

const CLOCK = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:\d{2})?$/;
