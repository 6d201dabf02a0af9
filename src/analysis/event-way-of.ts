import type { Way } from '../graph/way.ts';
import type { Step } from '../model/step.ts';
import type { Caller } from './caller.ts';
import type { Facts } from './facts.ts';

/**
 * The way that a silent, or a lost, caller takes out of a step that listens; `undefined` where it
 * asks for ever or names no target. O(ways of the step).
 */
export function eventWayOf(facts: Facts, step: Step, caller: Caller): Way | undefined {
  const { indexOf, firstWay, ways } = facts.graph();
  const index = indexOf.get(step.id) ?? -1;
  const event = caller === 'silent' ? 'noInput' : 'noMatch';
  return ways
    .slice(firstWay[index] ?? 0, firstWay[index + 1] ?? 0)
    .findLast(({ kind, name }) => name === event && kind !== 'option' && kind !== 'global');
}
