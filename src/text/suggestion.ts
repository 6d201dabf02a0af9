import { distance } from 'fastest-levenshtein';

/**
 * The known word that a mistyped one was most likely meant to be, or `undefined` when none is near.
 *
 * Near means at most a third of the letters wrong and never more than 3 edits, so that `biling`
 * finds `billing` and `x` finds nothing; two neighbours swapped, as in `teir`, are one slip. Of equally near words the first in `known` wins, which
 * keeps messages the same from run to run. Words over 64 characters are not compared: a name that
 * long is no slip of the finger, and the comparison is quadratic in the length.
 */
export function suggestion(word: string, known: Iterable<string>): string | undefined {
  if (word.length > LETTERS_MAX) return undefined;
  let best: string | undefined;
  let bestEdits = Math.min(EDITS_MAX, Math.max(1, Math.floor(word.length / 3))) + 1;
  for (const candidate of known) {
    if (candidate === word || Math.abs(candidate.length - word.length) >= bestEdits) continue;
    const edits = slips(word.toLowerCase(), candidate.toLowerCase());
    if (edits >= bestEdits || edits >= candidate.length) continue;
    best = candidate;
    bestEdits = edits;
  }
  return best;
}

const EDITS_MAX = 3;
const LETTERS_MAX = 64;

function slips(one: string, other: string): number {
  return isSwap(one, other) ? 1 : distance(one, other);
}

/** Whether two words differ by two neighbouring letters in the other order. */
function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  if (at === -1) return false;
  return (
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}
