import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFlow } from '../src/document/read-flow.ts';
import { inlinedFlow } from '../src/model/inlined-flow.ts';
import type { ProofSubject } from '../src/proofs/proof-subject.ts';
import { smvModel } from '../src/proofs/smv-model.ts';
import { proofSubject } from './support/proof-subject.ts';
import { provedFlow } from './support/proved-flow.ts';
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
      fc.property(recipes, fc.nat(2), fc.nat(4), (recipe, failuresMax, keysMax) => {
        const subject = subjectOf(recipe, failuresMax, keysMax);
        if (subject.flow.start === undefined) return;
        const model = smvModel(subject);
        // Many return stacks or facts: more than the small checker gets through in a second.
        if (model.length > 200_000) return;
        const answers = smvAnswers(model);
        for (const [property, kinds] of provedOf(subject)) {
          const name = property.replaceAll('-', '_');
          const answer = answers.get(name);
          // Who is quick goes nowhere but where the way is known, nor by mistake.
          if (property === 'human-within') expect(answer).toBe(isProved(kinds));
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
    expect(told.size).toBe(14);
    expect(Math.min(...told.values())).toBeGreaterThan(5);
  }, 60_000);
});

function isProved(kinds: ReadonlySet<string>): boolean {
  return kinds.size === 1 && kinds.has('proved');
}

function subjectOf(
  recipe: Parameters<typeof randomFlow>[0],
  failuresMax: number,
  keysMax: number,
): ProofSubject {
  const { text, called } = randomFlow(recipe);
  const read = (path: string, from: string) => readFlow({ path, text: from }).flow;
  const files = new Map(Array.from(called, ([path, inner]) => [path, read(path, inner)] as const));
  const flow = inlinedFlow(read('random.ivr.yaml', text), files);
  const subject = proofSubject(flow, failuresMax);
  return { ...subject, policy: { ...subject.policy, keysMax } };
}

/** What was found of each property in any class of worlds. */
function provedOf(subject: ProofSubject): ReadonlyMap<string, ReadonlySet<string>> {
  const kinds = new Map<string, Set<string>>();
  for (const { property, result } of provedFlow(subject).rows) {
    kinds.set(property, (kinds.get(property) ?? new Set()).add(result.kind));
  }
  return kinds;
}
