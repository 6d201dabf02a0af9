import { callWith } from '../analysis/call-with.ts';
import { whereWords } from '../analysis/where-words.ts';
import type { Case } from '../model/step.ts';
import { stepName } from '../model/step-name.ts';
import type { Bits } from '../space/bits.ts';
import { difference } from '../space/difference.ts';
import { intersection } from '../space/intersection.ts';
import { isEmpty } from '../space/is-empty.ts';
import type { Space } from '../space/space.ts';
import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'overlapping-cases',
  since: '0.1.0',
  severity: 'warning',
  summary: 'Two cases of a branch that ask the same thing and both hold for some calls.',
  why: 'The first one takes those calls, though the second one claims them, too. Most often it is a boundary that was drawn twice, so that some callers end where nobody wanted them.',
  remedy: 'Draw the boundary so that each value belongs to one case.',
  sources: [
    'Our own choice: told only of cases that ask one and the same variable or schedule and lead to different steps, since a row of cases about different things is an order of importance, and a later case that holds wherever an earlier one does is the usual fall-through',
  ],
  options: {},
  examples: {
    good: [
      dedent`
        presszero: 1
        start: gate
        variables:
          score: { type: number, min: 0, max: 10, from: caller }
          tier: { type: enum, values: [standard, business], from: caller }
        steps:
          gate:
            type: branch
            cases:
              - { when: tier === 'business', goto: express }
              - { when: score < 3, goto: express }
              - { when: score < 7, goto: desk }
            else: bye
          express: { type: queue, prompt: You come first. }
          desk: { type: queue, prompt: Please hold. }
          bye: { type: hangup, prompt: Thank you for calling. Goodbye. }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: gate
          variables:
            score: { type: number, min: 0, max: 10, from: caller }
          steps:
            gate:
              type: branch
              cases:
                - { when: score <= 3, goto: desk }
                - { when: score >= 3, goto: bye }
              else: bye
            desk: { type: queue, prompt: Please hold. }
            bye: { type: hangup, prompt: Thank you for calling. Goodbye. }
        `,
        finds: [
          '10:17-10:27 Cases "score <= 3" and "score >= 3" of "gate" both hold for score = 3, and the first one is taken: let one of them leave that out',
        ],
        calls: [''],
      },
    ],
  },
  *check({ facts }) {
    const space = facts.space();
    for (const [index, step] of facts.graph().steps.entries()) {
      if (step.type !== 'branch' || step.cases.length < 2) continue;
      const here = facts.occursAt(index);
      for (const { first, second, both } of overlaps(space, step.cases, here)) {
        const words = whereWords(space, both, difference(here, both));
        yield {
          at: second.when?.at ?? second.at,
          message: `Cases "${first.when?.text ?? ''}" and "${second.when?.text ?? ''}" of "${stepName(step)}" both hold for ${words === '' ? 'some calls' : words}, and the first one is taken: let one of them leave that out`,
          notes: [{ at: first.when?.at ?? first.at, message: 'Taken first' }],
          call: callWith(facts, index, both),
        };
      }
    }
  },
});

type Overlap = { readonly first: Case; readonly second: Case; readonly both: Bits };

/**
 * The pairs of cases that ask the same one thing, lead to different steps and hold together for sure
 * in some of the valuations that the cases before leave, while each also holds without the other.
 *
 * O(pairs of cases that ask the same * words); of one branch `PAIRS_MAX` pairs are looked at.
 */
function* overlaps(space: Space, cases: readonly Case[], here: Bits): Generator<Overlap> {
  const before = new Map<number, { readonly first: Case; readonly left: Bits }[]>();
  let left = here;
  let pairs = 0;
  for (const second of cases) {
    const axis = onlyAxis(space, second);
    const alike = axis === undefined ? [] : (before.get(axis) ?? []);
    for (const { first, left: leftThere } of alike) {
      pairs += 1;
      if (pairs > PAIRS_MAX) return;
      if (leadsToSame(first, second)) continue;
      const [one, other] = [space.judge(first.when), space.judge(second.when)];
      const both = intersection(intersection(one.sure, other.sure), leftThere);
      const isImplied =
        isEmpty(difference(intersection(one.sure, here), other.may)) ||
        isEmpty(difference(intersection(other.sure, here), one.may));
      if (!isEmpty(both) && !isImplied) yield { first, second, both };
    }
    if (axis !== undefined) before.set(axis, [...alike, { first: second, left }]);
    left = difference(left, space.judge(second.when).sure);
  }
}

const PAIRS_MAX = 1000;

/** The axis of the one variable or schedule that a case asks; `undefined` where it asks none or more. */
function onlyAxis(space: Space, { when }: Case): number | undefined {
  const [axis, ...more] = space.judge(when).axes;
  if (axis === undefined || more.length > 0) return undefined;
  const { kind, opening } = space.axes[axis] ?? {};
  return kind === 'hours' && (opening?.[0]?.size ?? 0) > 1 ? undefined : axis;
}

function leadsToSame({ target: one }: Case, { target: other }: Case): boolean {
  if (one === undefined || other === undefined || one.kind !== other.kind) return one === other;
  return one.kind === 'step' && other.kind === 'step' ? one.id === other.id : true;
}
