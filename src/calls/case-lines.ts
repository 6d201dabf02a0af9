import type { CallerAct } from '../simulator/caller-act.ts';
import { shortForm } from '../simulator/short-form.ts';
import { transcript } from '../simulator/transcript.ts';
import type { ReportCase, Trouble } from './report-cases.ts';

/**
 * What people want to know of something that is amiss besides its message, in lines: both values,
 * the caller's acts and the call up to there, of which a long one shows the first acts, and
 * its first and last lines.
 *
 * The words in them are the author's own: whoever prints the lines makes them safe.
 */
export function caseLines({ result }: ReportCase, { values }: Trouble): readonly string[] {
  const both = values === undefined ? [] : [`wanted: ${values.wanted}`, `is: ${values.is}`];
  if (result === undefined) return both;
  const lines = transcript(result.heard);
  const left = lines.length - LINES_FIRST - LINES_LAST;
  const told =
    left <= 1
      ? lines
      : [...lines.slice(0, LINES_FIRST), `... ${left} more lines ...`, ...lines.slice(-LINES_LAST)];
  return [...both, `call: ${actsWords(result.acts)}`, ...told];
}

function actsWords(acts: readonly CallerAct[]): string {
  const words = shortForm(acts.slice(0, ACTS_MAX));
  const left = acts.length - ACTS_MAX;
  if (left > 0) return `${words} ... ${left} more acts ...`;
  return words === '' ? '(nothing to press)' : words;
}

/** As many as fit in a line; callers who are asked for ever act a thousand times. */
const ACTS_MAX = 40;

/** As many as fit on a screen beside the rest; `json` has them all. */
const LINES_FIRST = 10;
const LINES_LAST = 30;
