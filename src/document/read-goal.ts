import type { Goal } from '../model/flow.ts';
import { toStepId } from '../model/step-id.ts';
import type { Tree, TreeEntry } from '../text/tree.ts';
import { field } from './field.ts';
import { readText } from './read-text.ts';
import { textsOf } from './texts-of.ts';

/** The goal that an item of `goals` says; `undefined` when it has no id. */
export function readGoal(tree: Tree): Goal | undefined {
  const id = readText(field(tree, 'id'));
  if (id === undefined) return undefined;
  const reached = field(tree, 'reached');
  const steps = reached === undefined ? [] : textsOf(reached.value);
  return {
    id,
    label: readText(field(tree, 'label')),
    share: shareOf(field(tree, 'share')),
    reached: steps.map(({ value, at }) => ({ value: toStepId(value), at })),
  };
}

/** `41%` and 0.41 are both 0.41; `undefined` for anything that is no part of a whole. */
function shareOf(entry: TreeEntry | undefined): number | undefined {
  const text = readText(entry)?.value;
  if (text === undefined) return undefined;
  const share = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
  return share >= 0 && share <= 1 ? share : undefined;
}
