import type { Option } from '../model/outcome.ts';
import type { Located } from '../text/located.ts';
import type { Tree, TreeEntry } from '../text/tree.ts';
import { field } from './field.ts';
import { KEYS_PATTERN } from './keys-pattern.ts';
import { outcomeOf } from './outcome-of.ts';
import { readCondition } from './read-condition.ts';
import { readText } from './read-text.ts';
import { textsOf } from './texts-of.ts';

/**
 * The options of a menu or a queue, or the globals, in the order of the file; of a key its first.
 */
export function readOptions(entry: TreeEntry | undefined): readonly Option[] {
  if (entry?.value.kind !== 'map') return [];
  const options = new Map<string, Option>();
  for (const { key, value } of entry.value.entries) {
    if (options.has(key.text) || !KEYS.test(key.text)) continue;
    const option = optionOf(key, value);
    if (option !== undefined) options.set(key.text, option);
  }
  return [...options.values()];
}

const KEYS = new RegExp(KEYS_PATTERN);

function optionOf(key: TreeEntry['key'], value: Tree): Option | undefined {
  const outcome = outcomeOf(key.at, value);
  if (outcome === undefined) return undefined;
  return {
    keys: key.text,
    label: readText(field(value, 'label')),
    when: readCondition(field(value, 'when')),
    phrases: phrasesOf(field(value, 'phrases')),
    // Behind the rest: in front, V8 takes ten times as long.
    ...outcome,
  };
}

function phrasesOf(entry: TreeEntry | undefined): readonly Located<string>[] {
  return entry === undefined ? [] : textsOf(entry.value);
}
