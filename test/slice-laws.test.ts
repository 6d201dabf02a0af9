import './support/same-chance.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFlow } from '../src/document/read-flow.ts';
import type { Policy } from '../src/proof/policy.ts';
import { PROPERTY } from '../src/proof/property.ts';
import type { ProofReport, ProofRow } from '../src/proofs/proof-report.ts';
import { proofSubject } from './support/proof-subject.ts';
import { provedFlow } from './support/proved-flow.ts';
import { randomFlow } from './support/random-flow.ts';

const recipes = fc.record({
  seed: fc.integer({ min: 0, max: 1_000_000 }),
  steps: fc.integer({ min: 1, max: 14 }),
  loose: fc.boolean(),
});
const policies = fc.record({
  substitutes: fc.constantFrom<Policy['substitutes']>([], ['voicemail'], ['voicemail', 'callback']),
  countsWhileOpen: fc.boolean(),
  keysMax: fc.integer({ min: 1, max: 3 }),
  secondsMax: fc.constant(Number.POSITIVE_INFINITY),
  failuresMax: fc.integer({ min: 0, max: 2 }),
});

describe('what slices of a space prove or refute', () => {
  test('is what the whole space says, at the same hours', () => {
    const told = { proved: 0, refuted: 0, unknown: 0 };
    fc.assert(
      fc.property(recipes, policies, fc.integer({ min: 3, max: 24 }), (recipe, policy, room) => {
        const flow = readFlow({ path: 'random.ivr.yaml', text: randomFlow(recipe).text }).flow;
        const subject = { ...proofSubject(flow), policy };
        const within = (statesMax: number): ProofReport =>
          provedFlow({ ...subject, limits: { ...subject.limits, statesMax } });
        const whole = within(50_000_000);
        if (whole.spaces > 1) return;
        const sliced = within(room * flow.steps.size);
        if (sliced.spaces === 1) return;
        for (const row of sliced.rows) {
          told[row.result.kind] += 1;
          if (row.result.kind === 'unknown') continue;
          for (const same of whole.rows.filter((one) => overlap(one, row))) {
            // Of two calls that show the same one may go back, and one not.
            if (row.result.kind === 'refuted' && goesBack(same)) continue;
            expect([row.property, row.worlds, row.result.kind]).toEqual([
              row.property,
              row.worlds,
              same.result.kind,
            ]);
          }
          expect(row.result.kind === 'refuted' && row.result.replay).not.toBe('different');
        }
        for (const property of Object.keys(PROPERTY)) expect(worldsOf(sliced, property)).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(Math.min(told.proved, told.refuted, told.unknown)).toBeGreaterThan(40);
  }, 240_000);
});

/** Whether all that speaks against a proof is a call that goes back, which nobody can be sure of. */
function goesBack({ result }: ProofRow): boolean {
  return result.kind === 'unknown' && result.because.startsWith('where "back" leads');
}

/** Whether two rows of one property speak of the same world, of which one may tell more. */
function overlap(one: ProofRow, other: ProofRow): boolean {
  if (one.property !== other.property) return false;
  if (one.worlds.length === 0 || other.worlds.length === 0) return true;
  return one.worlds.some((world) =>
    other.worlds.some((wide) => {
      const said = world.split(' and ');
      return wide.split(' and ').every((part) => said.includes(part));
    }),
  );
}

/** Whether each class of worlds of a property stands in one row, and none is left out. */
function worldsOf({ rows }: ProofReport, property: string): boolean {
  const those = rows.filter((row) => row.property === property);
  const worlds = those.flatMap((row) => row.worlds);
  const isAll = those.length === 1 && worlds.length === 0;
  return (
    isAll || (those.every((row) => row.worlds.length > 0) && new Set(worlds).size === worlds.length)
  );
}
