import type { Outcome } from '../model/outcome.ts';
import type { Span } from '../text/span.ts';
import type { Tree } from '../text/tree.ts';
import { field } from './field.ts';
import { readPrompt } from './read-prompt.ts';
import { readSet } from './read-set.ts';
import { targetOf } from './target-of.ts';

/**
 * The outcome that a value says: a target, or a map with `goto`, `prompt` and `set`; `undefined`
 * for anything else.
 *
 * @param at The place of the outcome's name.
 */
export function outcomeOf(at: Span, tree: Tree): Outcome | undefined {
  if (tree.kind !== 'map') {
    const target = targetOf(tree);
    return target === undefined ? undefined : { at, target, prompt: undefined, set: [] };
  }
  const goto = field(tree, 'goto');
  const target = goto === undefined ? undefined : targetOf(goto.value);
  return { at, target, prompt: readPrompt(tree), set: readSet(field(tree, 'set')) };
}
