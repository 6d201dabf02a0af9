import type { Condition } from '../model/condition.ts';
import type { TreeEntry } from '../text/tree.ts';
import { expressionOf } from './expression-of.ts';
import { field } from './field.ts';
import { readText } from './read-text.ts';

/** A `when`: an expression, or `{ opaque: ... }`. */
export function readCondition(entry: TreeEntry | undefined): Condition | undefined {
  if (entry === undefined) return undefined;
  const opaque = readText(field(entry.value, 'opaque'));
  if (opaque !== undefined) return { kind: 'opaque', text: opaque.value, at: opaque.at };
  const text = expressionOf(entry.value);
  return text === undefined ? undefined : { kind: 'text', text: text.value, at: text.at };
}
