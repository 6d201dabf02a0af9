import type { Span } from '../text/span.ts';
import type { Happening } from './heard.ts';
import type { Run } from './run.ts';

/**
 * Writes down what happens now, with the moment, the step and the place it belongs to.
 *
 * What happens at nearly every act is written down without it, as a spread costs too much there.
 */
export function tell({ call, heard }: Run, at: Span, happening: Happening): void {
  const { timeMs, step, file } = call;
  heard.push({ atMs: timeMs, step, file, at, ...happening });
}
