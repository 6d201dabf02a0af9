import { callWith } from '../analysis/call-with.ts';
import { unsetAt } from '../analysis/unset-at.ts';
import { whereWords } from '../analysis/where-words.ts';
import type { BranchStep } from '../model/step.ts';
import { stepName } from '../model/step-name.ts';
import type { Bits } from '../space/bits.ts';
import { difference } from '../space/difference.ts';
import { isEmpty } from '../space/is-empty.ts';
import type { Space } from '../space/space.ts';
import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'incomplete-branch',
  since: '0.1.0',
  severity: 'error',
  minimal: true,
  summary: 'A branch without "else" whose cases leave something out.',
  why: 'A call for which no case holds stops dead, or does whatever the platform does then, mostly a hang-up in mid-sentence. It is the boundary that gets lost: below 3, above 3, and 3 itself nowhere.',
  remedy: 'Write a case for what is left out, or an "else" that leads to a person.',
  sources: [
    'Google CXLint, rules on missing transitions',
    'Checks of complete cases in programming languages, such as "switch-exhaustiveness-check" of typescript-eslint',
  ],
  options: {},
  examples: {
    good: [
      dedent`
        presszero: 1
        start: gate
        variables:
          score: { type: number, min: 0, max: 10, from: caller }
        steps:
          gate: { type: branch, cases: [{ when: score < 3, goto: bye }, { when: score >= 3, goto: desk }] }
          desk: { type: queue, prompt: Please hold. }
          bye: { type: hangup, prompt: Thank you for calling. Goodbye. }
      `,
      dedent`
        presszero: 1
        start: gate
        steps:
          gate: { type: branch, cases: [{ when: { opaque: $.vip }, goto: vip }], else: desk }
          vip: { type: queue, prompt: You come first. }
          desk: { type: queue, prompt: Please hold. }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: rating
          variables:
            score: { type: number, min: 0, max: 9 }
          defaults: { noInput: { prompt: Sorry? }, noMatch: { prompt: Sorry? }, exhausted: desk }
          steps:
            rating: { type: collect, prompt: "How satisfied are you, from 0 to 9?", into: score, digits: 1, next: gate }
            gate: { type: branch, cases: [{ when: score < 3, goto: desk }, { when: score > 3, goto: bye }] }
            desk: { type: queue, prompt: Please hold. }
            bye: { type: hangup, prompt: Thank you for calling. Goodbye. }
        `,
        finds: ['8:3-8:7 Branch "gate" has no case for score = 3: add one, or an "else"'],
        calls: ['3'],
      },
      {
        flow: dedent`
          presszero: 1
          start: gate
          steps:
            gate: { type: branch, cases: [{ when: { opaque: $.vip }, goto: vip }] }
            vip: { type: queue, prompt: You come first. }
        `,
        finds: [
          '4:3-4:7 Branch "gate" has no "else", and nobody can tell whether a case always holds: add an "else"',
        ],
        calls: [''],
      },
    ],
  },
  *check({ flow, facts }) {
    // A foreign branch may well lack what its platform does not have.
    if (flow.format !== 'presszero') return;
    for (const [index, step] of facts.graph().steps.entries()) {
      if (step.type !== 'branch' || step.else?.target !== undefined) continue;
      const here = facts.occursAt(index);
      const left = leftOut(facts.space(), step, here);
      if (left === undefined) continue;
      yield {
        at: step.at,
        message: `Branch "${stepName(step)}" ${left.words}`,
        call: callWith(facts, index, left.bits),
      };
    }
  },
});

/** What no case of a branch takes for sure, in words that say whether any might. */
function leftOut(
  space: Space,
  { cases }: BranchStep,
  here: Bits,
): { readonly bits: Bits; readonly words: string } | undefined {
  let [rest, sureRest] = [here, here];
  const asked = new Set<number>();
  for (const { when } of cases) {
    const { may, sure, axes } = space.judge(when);
    rest = difference(rest, sure);
    sureRest = difference(sureRest, may);
    for (const axis of axes) asked.add(axis);
  }
  if (!isEmpty(sureRest)) {
    const taken = difference(here, sureRest);
    const words = isEmpty(taken) ? 'any call' : whereWords(space, sureRest, taken);
    const what = words === '' ? 'some calls' : words;
    return { bits: sureRest, words: `has no case for ${what}: add one, or an "else"` };
  }
  // What hangs on a variable that was given no value is told where that is read.
  rest = difference(rest, unsetAt(space, asked));
  if (isEmpty(rest)) return undefined;
  const words = 'has no "else", and nobody can tell whether a case always holds: add an "else"';
  return { bits: rest, words };
}
