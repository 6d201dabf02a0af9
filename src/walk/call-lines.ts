import type { Heard } from '../simulator/heard.ts';
import { eventLines } from './event-lines.ts';
import type { Moment } from './moment.ts';
import type { PaneSize } from './pane-size.ts';
import { progressLine } from './progress-line.ts';
import type { Stage } from './stage.ts';
import type { StyledLine } from './styled-line.ts';

/**
 * The end of a call as lines: who said what and when, what was cut short, and what goes on now.
 *
 * @param scroll How many lines to look back; no further than to the beginning. O(lines shown).
 */
export function callLines(
  { flow }: Stage,
  last: Moment,
  size: PaneSize,
  scroll: number,
): readonly StyledLine[] {
  const progress = progressLine(flow, last.call, size);
  const room = Math.max(1, size.rows - (progress.length === 0 ? 0 : 1));
  const lines: StyledLine[] = [];
  // Written backwards, so that a long call costs no more than a short one.
  const wanted = room + scroll;
  let keys = '';
  for (const [one, before] of backwards(last)) {
    if (one.kind === 'pressed' && isSamePress(one, before)) {
      keys = `${one.keys}${keys}`;
      continue;
    }
    const whole = one.kind === 'pressed' ? { ...one, keys: `${one.keys}${keys}` } : one;
    keys = '';
    lines.push(...eventLines(whole, size.columns).toReversed());
    if (lines.length >= wanted) break;
  }
  const from = Math.max(0, Math.min(scroll, lines.length - room));
  const shown = lines.slice(from, from + room).reverse();
  const blank = Array.from({ length: room - shown.length }, (): StyledLine => []);
  return progress.length === 0 ? [...shown, ...blank] : [...shown, ...blank, progress];
}

/** What happened, the latest first, each with what came before it. */
function* backwards(last: Moment): Generator<readonly [Heard, Heard | undefined]> {
  let later: Heard | undefined;
  for (let at: Moment | undefined = last; at !== undefined; at = at.before) {
    for (const one of at.heard.toReversed()) {
      if (later !== undefined) yield [later, one];
      later = one;
    }
  }
  if (later !== undefined) yield [later, undefined];
}

/** Keys in a row at one moment are one line. */
function isSamePress(one: Heard, before: Heard | undefined): boolean {
  return before?.kind === 'pressed' && before.atMs === one.atMs;
}
