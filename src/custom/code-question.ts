import { fnv1a64 } from '../text/fnv1a64.ts';

/**
 * What is asked when files are compiled, as the name to keep the answer under. The answer says by
 * itself for which texts it holds, so that a project takes up one place and no more.
 *
 * @param version Of the program: another one has other types.
 */
export function codeQuestion(entries: readonly string[], version: string): CodeQuestion {
  const text = JSON.stringify(['code', version, entries]);
  return { text, key: fnv1a64(text) };
}

/** A question, and a short name for it of letters and digits. */
export type CodeQuestion = { readonly text: string; readonly key: string };
