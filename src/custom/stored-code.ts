import type { CodeQuestion } from './code-question.ts';
import type { CodeModule } from './compiled-code.ts';

/** Compiled files without faults as text, to be kept until the same is asked again. */
export function storedCode({ text }: CodeQuestion, modules: readonly CodeModule[]): string {
  return JSON.stringify({ question: text, modules });
}
