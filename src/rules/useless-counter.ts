import type { Outcome } from '../model/outcome.ts';
import type { MenuStep } from '../model/step.ts';
import type { StepId } from '../model/step-id.ts';
import { stepName } from '../model/step-name.ts';
import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'useless-counter',
  since: '0.1.0',
  severity: 'warning',
  summary:
    'A choice that chooses nothing: a count whose two outcomes, or a menu whose options, all lead to one step.',
  why: 'A count like that bounds nothing, so a circle that it was to end goes on. A menu like that asks callers to think about something that makes no difference.',
  remedy:
    'Lead "done" out of the circle, or each option to what its label says; else take the step out.',
  sources: [
    'Our own reading of published call flows, in which counters with two equal exits occur',
  ],
  options: {},
  examples: {
    good: [
      dedent`
        presszero: 1
        start: number
        defaults: { noInput: { prompt: Sorry? }, noMatch: { prompt: Sorry? }, exhausted: desk }
        steps:
          number: { type: collect, prompt: Your account number please., into: account, digits: 8, next: check }
          check: { type: lookup, service: accounts, outcomes: { ok: desk, unknown: tries } }
          tries: { type: count, limit: 2, again: number, done: desk }
          desk: { type: queue, prompt: Please hold. }
      `,
      dedent`
        presszero: 1
        start: language
        variables: { lang: { type: enum, values: [en, cy] } }
        defaults: { noInput: { prompt: Sorry? }, noMatch: { prompt: Sorry? }, exhausted: desk }
        steps:
          language:
            type: menu
            prompt: [For English press 1., { text: "Am Gymraeg, pwyswch 2.", language: cy }]
            options:
              "1": { label: English, goto: desk, set: { lang: "'en'" } }
              "2": { label: Cymraeg, goto: desk, set: { lang: "'cy'" } }
          desk: { type: queue, prompt: { en: Please hold., cy: Arhoswch os gwelwch yn dda. } }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: number
          defaults: { noInput: { prompt: Sorry? }, noMatch: { prompt: Sorry? }, exhausted: desk }
          steps:
            number: { type: collect, prompt: Your account number please., into: account, digits: 8, next: check }
            check: { type: lookup, service: accounts, outcomes: { ok: desk, unknown: tries } }
            tries: { type: count, limit: 2, again: number, done: number }
            desk: { type: queue, prompt: Please hold. }
        `,
        finds: [
          '7:50-7:54 Count "tries" leads to "number" by both outcomes, so it limits nothing: lead "done" elsewhere',
        ],
      },
      {
        flow: dedent`
          presszero: 1
          start: main
          defaults: { noInput: { prompt: Sorry? }, noMatch: { prompt: Sorry? }, exhausted: desk }
          steps:
            main:
              type: menu
              prompt: For a loan, press 1. For a card, press 2.
              options: { "1": desk, "2": desk }
            desk: { type: queue, prompt: Please hold. }
        `,
        finds: [
          '8:5-8:12 All 2 options of "main" lead to "desk": lead each to what it promises, or do not ask',
        ],
      },
    ],
  },
  *check({ flow }) {
    for (const step of flow.steps.values()) {
      if (step.type === 'count') {
        const target = onlyTarget([step.again, step.done]);
        if (target === undefined) continue;
        const says = `Count "${stepName(step)}" leads to "${target}" by both outcomes`;
        yield {
          at: step.done?.at ?? step.at,
          message: `${says}, so it limits nothing: lead "done" elsewhere`,
        };
      } else if (step.type === 'menu') {
        const target = choicesOf(step) < 2 ? undefined : onlyTarget(step.options);
        if (target === undefined) continue;
        const says = `All ${choicesOf(step)} options of "${stepName(step)}" lead to "${target}"`;
        yield {
          at: step.optionsAt,
          message: `${says}: lead each to what it promises, or do not ask`,
        };
      }
    }
  },
});

/** Keys that a foreign file writes as one list, such as the digits of a mark, are one choice. */
function choicesOf({ options }: MenuStep): number {
  return new Set(options.map(({ at }) => at.start)).size;
}

/** The step to which all outcomes lead; none where one of them remembers what was chosen. */
function onlyTarget(outcomes: readonly (Outcome | undefined)[]): StepId | undefined {
  const [first] = outcomes;
  if (first?.target?.kind !== 'step') return undefined;
  const { id } = first.target;
  const isSame = outcomes.every((outcome) => {
    const target = outcome?.target;
    return target?.kind === 'step' && target.id === id && outcome?.set.length === 0;
  });
  return isSame ? id : undefined;
}
