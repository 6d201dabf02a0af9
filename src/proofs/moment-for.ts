import type { Flow } from '../model/flow.ts';
import type { OpeningState } from '../schedule/opening-state.ts';
import type { OpeningSample } from '../schedule/openings-of.ts';
import type { Moment } from './moment.ts';

/**
 * A moment at which schedules say what they must; `undefined` where none is known. A holiday that
 * the flow does not tell apart is a closed time like any other. O(samples * schedules).
 */
export function momentFor(
  flow: Flow,
  wanted: ReadonlyMap<string, OpeningState>,
  samples: readonly OpeningSample[],
  {
    clockOf,
    usualMs,
  }: {
    readonly clockOf: (atMs: number) => string | undefined;
    /** The moment at which calls come in where nothing is given. */
    readonly usualMs: number;
  },
): Moment | undefined {
  const kept = [...wanted].filter(([name]) => flow.schedules.has(name));
  const hours = new Map([...wanted].filter(([name]) => !flow.schedules.has(name)));
  if (kept.length === 0) return { clock: undefined, atMs: usualMs, hours };
  const fits = (isExact: boolean) => (sample: OpeningSample) =>
    kept.every(([name, state]) => {
      const said = sample.opening.get(name);
      return said === state || (!isExact && state === 'closed' && said === 'holiday');
    });
  const sample = samples.find(fits(true)) ?? samples.find(fits(false));
  if (sample === undefined || Number.isNaN(sample.atMs)) return undefined;
  if (sample.atMs === usualMs) return { clock: undefined, atMs: usualMs, hours };
  const clock = clockOf(sample.atMs);
  return clock === undefined ? undefined : { clock, atMs: sample.atMs, hours };
}
