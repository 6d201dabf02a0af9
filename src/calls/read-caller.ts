import { field } from '../document/field.ts';
import { textOf } from '../document/text-of.ts';
import type { Located } from '../text/located.ts';
import type { Tree, TreeEntry } from '../text/tree.ts';
import type { CallerModel } from './scripted-call.ts';

/** The caller that a call names; `undefined` where it names none, or none that exists. */
export function readCaller(entry: TreeEntry | undefined): Located<CallerModel> | undefined {
  const caller = entry && callerOf(entry.value);
  return caller && entry && { value: caller, at: entry.value.at };
}

function callerOf(tree: Tree): CallerModel | undefined {
  const kind = textOf(tree)?.value;
  switch (kind) {
    case 'silent':
    case 'lost':
    case 'zero':
    case 'helpless':
      return { kind };
    default: {
      const random = field(tree, 'random')?.value;
      const seed = numberOf(field(random, 'seed'));
      const acts = numberOf(field(random, 'acts'));
      if (seed === undefined || acts === undefined) return undefined;
      return { kind: 'random', seed, acts };
    }
  }
}

function numberOf(entry: TreeEntry | undefined): number | undefined {
  if (entry?.value.kind !== 'scalar') return undefined;
  return typeof entry.value.value === 'number' ? entry.value.value : undefined;
}
