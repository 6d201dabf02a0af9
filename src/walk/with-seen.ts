import type { Heard } from '../simulator/heard.ts';
import type { Coverage } from './coverage.ts';
import { wayKey } from './way-key.ts';

/** Coverage with what happened in an act; the same value where nothing new did. */
export function withSeen(coverage: Coverage, heard: readonly Heard[]): Coverage {
  let { steps, ways } = coverage;
  for (const one of heard) {
    if (one.kind !== 'entered' || one.file !== undefined) continue;
    const way = wayKey(one.from, one.by);
    if (!steps.has(one.step)) steps = new Set(steps).add(one.step);
    if (one.from !== undefined && !ways.has(way)) ways = new Set(ways).add(way);
  }
  const isSame = steps === coverage.steps && ways === coverage.ways;
  return isSame ? coverage : { steps, ways };
}
