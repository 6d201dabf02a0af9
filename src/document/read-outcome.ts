import type { Outcome } from '../model/outcome.ts';
import type { Tree } from '../text/tree.ts';
import { field } from './field.ts';
import { outcomeOf } from './outcome-of.ts';

/** The outcome that a key of a map names; `undefined` when it is left out or faulty. */
export function readOutcome(owner: Tree, key: string): Outcome | undefined {
  const entry = field(owner, key);
  return entry === undefined ? undefined : outcomeOf(entry.key.at, entry.value);
}
