import { listens } from '../model/listens.ts';
import { stepName } from '../model/step-name.ts';
import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'no-barge-in',
  since: '0.1.0',
  severity: 'warning',
  summary: 'A step that asks for a key and does not take it before its prompt has ended.',
  why: 'Who calls often knows the key and must listen to the end all the same; keys pressed meanwhile are lost, and the caller believes to have been understood.',
  remedy:
    'Let keys cut the prompt short. What the law wants heard may stand in a segment of its own with "bargeIn: false".',
  sources: ['GetHuman earcon standard, no. 7: callers can interrupt the prompts'],
  options: {},
  examples: {
    good: [
      dedent`
        presszero: 1
        start: main
        defaults: { noInput: { prompt: Hello? }, noMatch: { prompt: Sorry? }, exhausted: desk }
        steps:
          main:
            type: menu
            prompt:
              - { text: Calls are recorded., bargeIn: false }
              - For cards, press 1. For loans, press 2.
            options: { "1": cards, "2": desk }
          cards: { type: queue, prompt: Please hold. }
          desk: { type: queue, prompt: Please hold. }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: main
          defaults: { noInput: { prompt: Hello? }, noMatch: { prompt: Sorry? }, exhausted: desk }
          steps:
            main:
              type: menu
              bargeIn: false
              prompt: For cards, press 1. For loans, press 2.
              options: { "1": cards, "2": desk }
            cards: { type: queue, prompt: Please hold. }
            desk: { type: queue, prompt: Please hold. }
        `,
        finds: ['7:14-7:19 No key cuts the prompt of "main" short: let keys count while it plays'],
      },
      {
        flow: dedent`
          presszero: 1
          start: main
          defaults: { bargeIn: false, noInput: { prompt: Hello? }, noMatch: { prompt: Sorry? }, exhausted: desk }
          steps:
            main:
              type: menu
              prompt: For cards, press 1. For loans, press 2.
              options: { "1": cards, "2": loans }
            loans:
              type: menu
              bargeIn: true
              prompt: [{ text: "For cars, press 1. For homes, press 2.", bargeIn: false }]
              options: { "1": desk, "2": cards }
            cards: { type: queue, prompt: Please hold. }
            desk: { type: queue, prompt: Please hold. }
        `,
        finds: [
          '3:22-3:27 By default no key cuts a prompt short: let keys count while it plays',
          '12:73-12:78 No key cuts the prompt of "loans" short: let keys count while it plays',
        ],
      },
    ],
  },
  *check({ flow }) {
    const asking = [...flow.steps.values()].filter(listens);
    const shared = flow.defaults.bargeIn;
    if (shared?.value === false && asking.some(({ bargeIn }) => bargeIn === undefined)) {
      yield { at: shared.at, message: `By default no key cuts a prompt short: ${ADVICE}` };
    }
    for (const step of asking) {
      const message = `No key cuts the prompt of "${stepName(step)}" short: ${ADVICE}`;
      if (step.bargeIn?.value === false) {
        yield { at: step.bargeIn.at, message };
        continue;
      }
      const segments = step.prompt?.segments ?? [];
      const first = segments[0]?.bargeIn;
      const isDeaf = segments.every(({ bargeIn }) => bargeIn?.value === false);
      if (first === undefined || !isDeaf || step.prompt?.speaksOptions === true) continue;
      yield { at: first.at, message };
    }
  },
});

const ADVICE = 'let keys count while it plays';
