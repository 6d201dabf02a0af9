import type { Variable } from '../model/flow.ts';
import type { Located } from '../text/located.ts';
import type { TreeEntry } from '../text/tree.ts';
import { field } from './field.ts';
import { readText } from './read-text.ts';
import { textsOf } from './texts-of.ts';

/** The variable that an entry of `variables` says; `undefined` when its type is unknown. */
export function readVariable({ key, value: tree }: TreeEntry): Variable | undefined {
  const written = readText(field(tree, 'type'))?.value;
  const type = TYPES.find((one) => one === written);
  if (type === undefined) return undefined;
  const values = field(tree, 'values');
  const from = readText(field(tree, 'from'))?.value;
  return {
    id: key.text,
    at: key.at,
    type,
    values: type === 'enum' && values !== undefined ? textsOf(values.value) : [],
    min: numberOf(field(tree, 'min')),
    max: numberOf(field(tree, 'max')),
    initial: initialOf(field(tree, 'initial')),
    from: FROM.find((one) => one === from),
  };
}

const TYPES = ['boolean', 'number', 'string', 'enum'] as const;
const FROM = ['caller', 'lookup'] as const;

function numberOf(entry: TreeEntry | undefined): number | undefined {
  const tree = entry?.value;
  return tree?.kind === 'scalar' && typeof tree.value === 'number' ? tree.value : undefined;
}

function initialOf(entry: TreeEntry | undefined): Located<string | number | boolean> | undefined {
  const tree = entry?.value;
  if (tree?.kind !== 'scalar' || tree.value === null || tree.style === 'alias') return undefined;
  return { value: tree.value, at: tree.at };
}
