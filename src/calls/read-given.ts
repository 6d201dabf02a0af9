import { field } from '../document/field.ts';
import { readDuration } from '../document/read-duration.ts';
import { readText } from '../document/read-text.ts';
import { textOf } from '../document/text-of.ts';
import type { Tree, TreeEntry } from '../text/tree.ts';
import type { Given, GivenEntry, GivenMock } from './given.ts';
import { readValues } from './read-values.ts';

/** What a call meets with, as `given` and `defaults` say it; what is faulty is left out. */
export function readGiven(tree: Tree | undefined): Given {
  const platform = field(tree, 'platform')?.value;
  const counters = readText(field(platform, 'counters'))?.value;
  return {
    clock: readText(field(tree, 'clock')),
    set: readValues(field(tree, 'set')?.value),
    mocks: entriesOf(field(tree, 'mocks'), mocksOf),
    hours: entriesOf(field(tree, 'hours'), (value) => {
      const text = textOf(value)?.value;
      return text === 'open' || text === 'closed' || text === 'holiday' ? text : undefined;
    }),
    holds: entriesOf(field(tree, 'holds'), truthOf),
    typeAhead: truthOf(field(platform, 'typeAhead')?.value),
    counters: counters === 'per-call' || counters === 'per-entry' ? counters : undefined,
  };
}

function entriesOf<Value>(
  entry: TreeEntry | undefined,
  read: (tree: Tree) => Value | undefined,
): ReadonlyMap<string, GivenEntry<Value>> {
  const values = new Map<string, GivenEntry<Value>>();
  if (entry?.value.kind !== 'map') return values;
  for (const { key, value: tree } of entry.value.entries) {
    const value = read(tree);
    if (value === undefined || values.has(key.text)) continue;
    values.set(key.text, { value, at: tree.at, nameAt: key.at });
  }
  return values;
}

function truthOf(tree: Tree | undefined): boolean | undefined {
  return tree?.kind === 'scalar' && typeof tree.value === 'boolean' ? tree.value : undefined;
}

function mocksOf(tree: Tree): readonly GivenMock[] {
  const items = tree.kind === 'list' ? tree.items : [tree];
  return items.flatMap((item) => mockOf(item) ?? []);
}

function mockOf(tree: Tree): GivenMock | undefined {
  const isMap = tree.kind === 'map';
  const outcome = isMap ? readText(field(tree, 'outcome')) : textOf(tree);
  if (outcome === undefined) return undefined;
  return {
    outcome,
    set: readValues(field(tree, 'set')?.value),
    afterMs: readDuration(field(tree, 'after'))?.value,
  };
}
