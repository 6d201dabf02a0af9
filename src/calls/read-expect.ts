import { field } from '../document/field.ts';
import { readDuration } from '../document/read-duration.ts';
import { textOf } from '../document/text-of.ts';
import { textsOf } from '../document/texts-of.ts';
import type { Tree, TreeEntry } from '../text/tree.ts';
import type { Expectation } from './expectation.ts';
import { readValue } from './read-value.ts';

/** What an `expect` says, in its order; what is faulty is left out. */
export function readExpect(tree: Tree): readonly Expectation[] {
  return tree.kind === 'map' ? tree.entries.flatMap((entry) => expectationOf(entry) ?? []) : [];
}

function expectationOf(entry: TreeEntry): Expectation | undefined {
  const { at } = entry.value;
  switch (entry.key.text) {
    case 'step': {
      const step = textOf(entry.value)?.value;
      return step === undefined ? undefined : { kind: 'step', at, step };
    }
    case 'attempt':
    case 'noInputs':
    case 'noMatches':
      return { kind: entry.key.text, at, count: Number(textOf(entry.value)?.value) };
    case 'time':
      return timed('time', entry, entry);
    case 'human':
      return timed('human', entry, field(entry.value, 'within'));
    case 'heard': {
      return { kind: 'heard', at, texts: textsOf(entry.value).map(({ value }) => value) };
    }
    default: {
      const value = readValue(entry);
      const { text: name, at: nameAt } = entry.key;
      return value === undefined ? undefined : { kind: 'variable', at, name, nameAt, value };
    }
  }
}

function timed(
  kind: 'time' | 'human',
  { value }: TreeEntry,
  duration: TreeEntry | undefined,
): Expectation | undefined {
  const ms = readDuration(duration)?.value;
  return ms === undefined ? undefined : { kind, at: value.at, ms };
}
