import type { Heard } from '../simulator/heard.ts';
import type { Stage } from './stage.ts';

/**
 * Something that happened in a call as plain data for programs: as in the simulator, with the line
 * and column of its place, and a limit that is none as "unlimited".
 */
export function eventData({ placeOf }: Stage, one: Heard): Readonly<Record<string, unknown>> {
  const { at, file, ...rest } = one;
  const { path, line, column } = placeOf(file, at);
  const limit = 'limit' in rest && rest.limit === Infinity ? { limit: 'unlimited' } : {};
  const by = 'by' in rest ? { by: { kind: rest.by.kind, name: rest.by.name } } : {};
  return { ...rest, ...limit, ...by, path, line, column };
}
