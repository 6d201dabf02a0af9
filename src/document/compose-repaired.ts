import { type Composed, composeText } from './compose-text.ts';
import { hashKeyComments } from './hash-key-comments.ts';
import { type Repair, repairs } from './repairs.ts';

/** A text as it was composed in the end, with what was changed in it. */
export type ComposedRepaired = {
  readonly composed: Composed;
  /** As long as the text that was given. */
  readonly text: string;
  /** All slips that are known; where repairing one made things worse it was left as it is. */
  readonly repairs: readonly Repair[];
};

/**
 * Composes a text, and composes it again where a slip in it hides what follows, at most three
 * times, as long as that leaves no more errors than before.
 *
 * @param isFlowFile Whether `#:` inside `options` is a slip; elsewhere it is any comment.
 */
export function composeRepaired(text: string, isFlowFile: boolean): ComposedRepaired {
  let known: readonly Repair[] = [];
  let best = { composed: composeText(text), text };
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const { comments, stars, errors } = best.composed;
    const hashKeys = isFlowFile ? hashKeyComments(comments, best.text) : [];
    const found = repairs(best.text, { stars, hashKeys, errors });
    if (found.length === 0) break;
    known = [...known, ...found];
    const repairedText = withLetters(best.text, found);
    const composed = composeText(repairedText);
    if (faultCount(composed) > faultCount(best.composed)) break;
    best = { composed, text: repairedText };
  }
  return { ...best, repairs: known };
}

const ROUNDS_MAX = 3;

function faultCount({ faults, errors }: Composed): number {
  return faults.length + errors.length;
}

function withLetters(text: string, found: readonly Repair[]): string {
  const parts: string[] = [];
  let from = 0;
  const inOrder = found.toSorted((one, other) => one.offset - other.offset);
  for (const { offset, by } of inOrder) {
    parts.push(text.slice(from, offset), by);
    from = offset + 1;
  }
  return parts.join('') + text.slice(from);
}
