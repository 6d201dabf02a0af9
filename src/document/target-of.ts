import type { Target } from '../model/outcome.ts';
import { toStepId } from '../model/step-id.ts';
import type { Tree } from '../text/tree.ts';
import { textOf } from './text-of.ts';

/** Where a target leads, by its words; `undefined` for what is no text. */
export function targetOf(tree: Tree): Target | undefined {
  const text = textOf(tree);
  if (text === undefined || text.value.trim() === '') return undefined;
  const { value, at } = text;
  switch (value) {
    case 'back':
    case 'repeat':
      return { kind: value, at };
    case 'unwired':
      // biome-ignore lint/suspicious/noThenProperty: the model's word; a target is not awaited
      return { kind: 'unwired', then: 'unknown', at };
    default:
      return { kind: 'step', id: toStepId(value), at };
  }
}
