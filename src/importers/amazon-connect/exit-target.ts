import type { Target } from '../../model/outcome.ts';
import { toStepId } from '../../model/step-id.ts';
import type { Span } from '../../text/span.ts';
import type { Tree } from '../../text/tree.ts';
import { treeText } from '../tree-text.ts';

/**
 * Where a transition leads: to the block that it names, or nowhere when it is null, empty or left
 * out. Such a flow can be saved but not published, so that nobody can say what a call would do
 * but end.
 *
 * @param at The place to show where the transition has no value.
 */
export function exitTarget(value: Tree | undefined, at: Span): Target {
  const id = treeText(value);
  if (id !== undefined && id.value !== '') {
    return { kind: 'step', id: toStepId(id.value), at: id.at };
  }
  // biome-ignore lint/suspicious/noThenProperty: the model's word for what follows; nobody awaits it
  return { kind: 'unwired', then: 'ends', at: value?.at ?? at };
}
