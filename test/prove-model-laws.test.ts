import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFlow } from '../src/document/read-flow.ts';
import { inlinedFlow } from '../src/model/inlined-flow.ts';
import { proveFlow } from '../src/proofs/prove-flow.ts';
import { smvModel } from '../src/proofs/smv-model.ts';
import { proofSubject } from './support/proof-subject.ts';
import { randomFlow } from './support/random-flow.ts';
import { smvAnswers } from './support/smv-answers.ts';

const recipes = fc.record({
  seed: fc.integer({ min: 0, max: 1_000_000 }),
  steps: fc.integer({ min: 1, max: 8 }),
  loose: fc.boolean(),
});

describe('the model of a flow for other model checkers', () => {
  test('says of each property what the proof says', () => {
    const told = new Map<string, number>();
    fc.assert(
      fc.property(recipes, fc.nat(2), (recipe, failuresMax) => {
        const subject = subjectOf(recipe, failuresMax);
        if (subject.flow.start === undefined) return;
        const model = smvModel(subject);
        // Many return stacks or facts: more than the small checker gets through in a second.
        if (model.length > 200_000) return;
        const answers = smvAnswers(model);
        for (const [property, kinds] of provedOf(subject)) {
          const name = property.replaceAll('-', '_');
          const answer = answers.get(name);
          // Keys on the way are not counted in a model.
          if (property === 'human-within') continue;
          // What is not known of going back may be so or not.
          if (kinds.has('unknown') && !kinds.has('refuted')) continue;
          told.set(`${name} ${answer}`, (told.get(`${name} ${answer}`) ?? 0) + 1);
          expect([name, answer]).toEqual([name, !kinds.has('refuted')]);
        }
        for (const [name, answer] of answers) {
          if (name.endsWith('_turns')) expect([name, answer]).toEqual([name, true]);
        }
      }),
      { numRuns: 100 },
    );
    expect(told.size).toBe(12);
    expect(Math.min(...told.values())).toBeGreaterThan(5);
  }, 60_000);
});

function subjectOf(recipe: Parameters<typeof randomFlow>[0], failuresMax: number) {
  const { text, called } = randomFlow(recipe);
  const read = (path: string, from: string) => readFlow({ path, text: from }).flow;
  const files = new Map(Array.from(called, ([path, inner]) => [path, read(path, inner)] as const));
  return proofSubject(inlinedFlow(read('random.ivr.yaml', text), files), failuresMax);
}

/** What was found of each property in any class of worlds. */
function provedOf(subject: ReturnType<typeof subjectOf>): ReadonlyMap<string, ReadonlySet<string>> {
  const proof = proveFlow(subject);
  let step = proof.next();
  while (step.done !== true) step = proof.next(true);
  const kinds = new Map<string, Set<string>>();
  for (const { property, result } of step.value.rows) {
    kinds.set(property, (kinds.get(property) ?? new Set()).add(result.kind));
  }
  return kinds;
}
