import { fnv1a64 } from '../text/fnv1a64.ts';
import type { Wanted } from './checked.ts';
import type { Declarations } from './declarations.ts';

/** All that the result of a check depends on. */
export type CheckQuestion = {
  /** The question itself, whole: a hash alone could be met by another flow, on purpose too. */
  readonly text: string;
  /** A short name for it, of letters and digits. */
  readonly key: string;
};

/**
 * The question that a check answers, as something to keep its answer under.
 *
 * @param version Of the program: another one may know more, or say it in other words.
 */
export function checkQuestion(
  declarations: Declarations,
  wanted: readonly Wanted[],
  version: string,
): CheckQuestion {
  const text = JSON.stringify([version, declarations, wanted]);
  return { text, key: fnv1a64(text) };
}
