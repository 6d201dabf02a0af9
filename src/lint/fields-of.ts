import { suggestion } from '../text/suggestion.ts';
import type { Tree, TreeEntry } from '../text/tree.ts';
import { isNothing } from './is-nothing.ts';
import type { Teller } from './teller.ts';

/**
 * The entries of a map by their key, where the keys are known; anything else is told as a fault.
 *
 * Of a key that stands twice, which `readTree` tells, the first counts. A value that is missing (`rules:`) is an empty map.
 *
 * @param what Names the map in messages, such as `The settings`.
 * @param kind Names one key of it, such as `setting`.
 */
export function fieldsOf<Key extends string>(
  tree: Tree | undefined,
  { what, kind, known }: { what: string; kind: string; known: readonly Key[] },
  tell: Teller,
): ReadonlyMap<Key, TreeEntry> {
  const fields = new Map<Key, TreeEntry>();
  if (tree === undefined || isNothing(tree)) return fields;
  if (tree.kind !== 'map') {
    tell(tree.at, `${what} must be a map: write "key: value" lines`);
    return fields;
  }
  for (const entry of tree.entries) {
    const name = entry.key.text;
    const key = known.find((one) => one === name);
    if (key === undefined) {
      tell(entry.key.at, `No ${kind} is called "${name}": ${advice(name, known)}`);
    } else if (!fields.has(key)) {
      fields.set(key, entry);
    }
  }
  return fields;
}

function advice(name: string, known: readonly string[]): string {
  const meant = suggestion(name, known);
  if (meant !== undefined) return `did you mean "${meant}"?`;
  if (known.length === 0) return 'leave it out';
  if (known.length > LISTED_MAX) return '"presszero rules" lists them all';
  return `write ${known.map((one) => `"${one}"`).join(', ')}`;
}

const LISTED_MAX = 12;
