import type { Outcome } from '../../model/outcome.ts';
import type { Block, Exit } from './block.ts';

/**
 * All outcomes of a block by name: what a condition compares with, `success` for the way on, and
 * for errors their type, `error` being the one that stands for all others. A name that stands
 * twice is numbered. O(exits).
 *
 * The way on is left out where the block says what happens when no condition holds: the format
 * asks for a value there, and nothing ever takes it.
 */
export function namedOutcomes({ exits }: Block): ReadonlyMap<string, Outcome> {
  const outcomes = new Map<string, Outcome>();
  const times = new Map<string, number>();
  const isDecided = exits.some(({ name }) => name === 'NoMatchingCondition');
  for (const exit of exits) {
    if (isDecided && exit.kind === 'next') continue;
    const name = nameOf(exit);
    const count = (times.get(name) ?? 0) + 1;
    times.set(name, count);
    const { at, target } = exit;
    const unique = count === 1 ? name : `${name} (${count})`;
    outcomes.set(unique, { at, target, prompt: undefined, set: [] });
  }
  return outcomes;
}

function nameOf({ kind, name, operator }: Exit): string {
  if (kind === 'next') return 'success';
  if (name === 'NoMatchingError') return 'error';
  return operator === '' || operator === 'Equals' ? name : `${operator} ${name}`;
}
