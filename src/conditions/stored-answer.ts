import type { Checked } from './checked.ts';

/** The answer to a question as text, to be kept until the same is asked again. */
export function storedAnswer(question: string, results: readonly Checked[]): string {
  return JSON.stringify({ question, results });
}
