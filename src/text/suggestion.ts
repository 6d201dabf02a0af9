import { distance } from 'fastest-levenshtein';

/**
 * The known word that a mistyped one was most likely meant to be, or `undefined` when none is near.
 *
 * Near means at most a third of the letters wrong and never more than 3 edits, so that `biling`
 * finds `billing` and `x` finds nothing. Of equally near words the first in `known` wins, which
 * keeps messages the same from run to run. Words over 64 characters are not compared: a name that
 * long is no slip of the finger, and the comparison is quadratic in the length.
 */
export function suggestion(word: string, known: Iterable<string>): string | undefined {
  if (word.length > LETTERS_MAX) return undefined;
  let best: string | undefined;
  let bestEdits = Math.min(EDITS_MAX, Math.max(1, Math.floor(word.length / 3))) + 1;
  for (const candidate of known) {
    if (candidate === word || Math.abs(candidate.length - word.length) >= bestEdits) continue;
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits >= bestEdits || edits >= candidate.length) continue;
    best = candidate;
    bestEdits = edits;
  }
  return best;
}

const EDITS_MAX = 3;
const LETTERS_MAX = 64;
