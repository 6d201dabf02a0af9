import type { Outcome } from '../model/outcome.ts';
import type { TreeEntry } from '../text/tree.ts';
import { outcomeOf } from './outcome-of.ts';

/**
 * A map from the names of outcomes to targets, in the order of the file; faulty ones are left out.
 */
export function readOutcomes(entry: TreeEntry | undefined): ReadonlyMap<string, Outcome> {
  const outcomes = new Map<string, Outcome>();
  if (entry?.value.kind !== 'map') return outcomes;
  for (const { key, value } of entry.value.entries) {
    const outcome = outcomeOf(key.at, value);
    if (outcome !== undefined && !outcomes.has(key.text)) outcomes.set(key.text, outcome);
  }
  return outcomes;
}
