import { unusedNames } from '../analysis/unused-names.ts';
import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'unused-variable',
  since: '0.1.0',
  severity: 'warning',
  summary: 'A variable that nothing uses, or that is counted up and never asked.',
  why: 'Most often the condition that was to ask it got lost: tries are counted and end nothing, a customer is known to be important and waits like all others.',
  remedy: 'Ask it where it was meant, in a condition or a prompt, or delete it.',
  sources: [
    'Checks of unused names in programming languages, such as "no-unused-vars" of ESLint, which also tells what only changes itself',
    'Our own choice: what is collected or set counts as used, since platforms hand it on with the call; and a flow that calls others is not asked, since these share its variables',
  ],
  options: {},
  examples: {
    good: [
      dedent`
        presszero: 1
        start: number
        variables:
          card: { type: string }
          tries: { type: number, initial: 0 }
        defaults: { noInput: { prompt: Wie bitte? }, noMatch: { prompt: Wie bitte? }, exhausted: desk }
        steps:
          number: { type: collect, prompt: Ihre Kartennummer bitte., into: card, digits: 8, next: check }
          check: { type: lookup, service: cards, outcomes: { ok: desk, unknown: { goto: enough, set: { tries: tries + 1 } } } }
          enough: { type: branch, cases: [{ when: tries < 3, goto: number }], else: desk }
          desk: { type: queue, prompt: Bitte warten Sie. }
      `,
      dedent`
        presszero: 1
        start: who
        variables: { birth: { type: string } }
        steps:
          who: { type: flow, file: who.ivr.yaml, exits: { known: desk, unknown: desk } }
          desk: { type: queue, prompt: Bitte warten Sie. }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: number
          variables:
            card: { type: string }
            tries: { type: number, initial: 0 }
            vip: { type: boolean, from: caller }
          defaults: { noInput: { prompt: Wie bitte? }, noMatch: { prompt: Wie bitte? }, exhausted: desk }
          steps:
            number: { type: collect, prompt: Ihre Kartennummer bitte., into: card, digits: 8, next: check }
            check: { type: lookup, service: cards, outcomes: { ok: desk, unknown: { goto: number, set: { tries: tries + 1 } } } }
            desk: { type: queue, prompt: Bitte warten Sie. }
        `,
        finds: [
          '5:3-5:8 Variable "tries" is changed, and nothing asks it: use it in a condition or a prompt, or delete it',
          '6:3-6:6 Nothing uses variable "vip": use it in a condition or a prompt, or delete it',
        ],
      },
    ],
  },
  *check({ flow, facts }) {
    // What a foreign system does with its variables we see only in part.
    if (flow.format !== 'presszero') return;
    // A called flow shares the variables of its caller, and is another file.
    if ([...flow.steps.values()].some(({ type }) => type === 'flow')) return;
    const looksUp = [...flow.steps.values()].some(({ type }) => type === 'lookup');
    const asked = [...flow.variables.values()].filter(({ from }) => from !== 'lookup' || !looksUp);
    const names = asked.map(({ id }) => id);
    const { unused, changed } = unusedNames(flow, names, facts.written);
    for (const { id, at } of asked) {
      const advice = 'use it in a condition or a prompt, or delete it';
      if (unused.has(id)) yield { at, message: `Nothing uses variable "${id}": ${advice}` };
      else if (changed.has(id)) {
        yield { at, message: `Variable "${id}" is changed, and nothing asks it: ${advice}` };
      }
    }
  },
});
