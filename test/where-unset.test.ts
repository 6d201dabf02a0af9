import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facts } from '../src/analysis/facts.ts';
import type { Setters } from '../src/analysis/setters-of.ts';
import type { StateGraph } from '../src/analysis/state-graph.ts';
import { whereUnset } from '../src/analysis/where-unset.ts';
import { readFlow } from '../src/document/read-flow.ts';
import { randomFlow } from './support/random-flow.ts';

/** The states that calls reach without a way that sets a variable, one variable at a time. */
function withoutValue(states: StateGraph, isSet: (way: number) => boolean): ReadonlySet<number> {
  const found = new Set(states.starts);
  for (const node of found) {
    const last = states.firstMove[node + 1] ?? 0;
    for (let move = states.firstMove[node] ?? 0; move < last; move += 1) {
      const to = states.moveTo[move] ?? 0;
      if (to < states.backBase && !isSet(states.moveWay[move] ?? -1)) found.add(to);
    }
  }
  return found;
}

describe('variables that are followed all at once', () => {
  test('lack a value in the states in which each lacks one by itself', () => {
    const recipe = fc.record({ seed: fc.integer(), steps: fc.integer({ min: 1, max: 30 }) });
    const ways = fc.array(fc.nat(200), { maxLength: 40 });
    const sets = fc.array(ways, { minLength: 1, maxLength: 32 });
    fc.assert(
      fc.property(recipe, sets, fc.array(fc.nat(200), { maxLength: 2 }), (made, setBy, shared) => {
        const { flow } = readFlow({ path: 'clinic.ivr.yaml', text: randomFlow(made).text });
        const states = facts(flow).states();
        const names = setBy.map((_, index) => `name${index}`);
        const byName = new Map(setBy.map((some, index) => [`name${index}`, new Set(some)]));
        const setters: Setters = { byName, anything: new Set(shared) };
        const unset = whereUnset(states, setters, names);
        for (const [bit, some] of setBy.entries()) {
          const alone = withoutValue(
            states,
            (way) => some.includes(way) || setters.anything.has(way),
          );
          const together = Array.from(unset.keys()).filter(
            (node) => (((unset[node] ?? 0) >>> bit) & 1) === 1,
          );
          expect(new Set(together)).toEqual(alone);
        }
      }),
      { numRuns: 100 },
    );
  });
});
