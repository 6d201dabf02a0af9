import type { Wanted } from './checked.ts';
import type { Declarations } from './declarations.ts';

/**
 * All that the result of a check depends on, as a text: who has the answer to it needs no check.
 *
 * @param version Of the program: another one may know more, or say it in other words.
 */
export function checkQuestion(
  declarations: Declarations,
  wanted: readonly Wanted[],
  version: string,
): string {
  return JSON.stringify([version, declarations, wanted]);
}
