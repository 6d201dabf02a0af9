import { unansweredFaults } from '../analysis/unanswered-faults.ts';
import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'missing-no-input',
  since: '0.1.0',
  severity: 'error',
  summary: 'A step that asks the caller something and has no word for silence.',
  why: 'Who looks for their card, or did not hear the prompt, gets the same prompt again without a word, or whatever the platform does: mostly a hang-up.',
  remedy: 'Write "noInput" on the step, or once for all steps under "defaults".',
  sources: [
    'Google CXLint, rule on missing no-input handlers',
    'NethServer issue 7857: a menu whose time-out led to nothing dropped its callers',
  ],
  options: {},
  examples: {
    good: [
      dedent`
        presszero: 1
        start: main
        defaults: { noMatch: { prompt: Sorry? }, exhausted: desk }
        steps:
          main:
            type: menu
            prompt: For appointments, press 1. For a nurse, press 2.
            options: { "1": desk, "2": nurse }
            noInput: { prompt: "Sorry, I did not hear you." }
          desk: { type: queue, prompt: Please hold. }
          nurse: { type: queue, prompt: Please hold. }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: main
          defaults: { noMatch: { prompt: Sorry? }, exhausted: desk }
          steps:
            main:
              type: menu
              prompt: For appointments, press 1. For a nurse, press 2.
              options: { "1": desk, "2": nurse }
            desk: { type: queue, prompt: Please hold. }
            nurse: { type: queue, prompt: Please hold. }
        `,
        finds: [
          '5:3-5:7 "main" has no answer to silence: write "noInput" on it or under "defaults"',
        ],
      },
      {
        flow: dedent`
          presszero: 1
          start: main
          defaults: { noMatch: { prompt: Sorry? }, exhausted: desk }
          steps:
            main: { type: menu, prompt: "For pets, press 1. For farms, press 2.", options: { "1": pets, "2": farms } }
            pets: { type: menu, prompt: "For cats, press 1. For dogs, press 2.", options: { "1": desk, "2": main } }
            farms: { type: menu, prompt: "For cows, press 1. For sheep, press 2.", options: { "1": desk, "2": main } }
            desk: { type: queue, prompt: Please hold. }
        `,
        finds: [
          '2:8-2:12 None of the 3 steps that ask has an answer to silence: write "noInput" under "defaults"',
        ],
      },
    ],
  },
  check: ({ flow }) => unansweredFaults(flow, 'noInput'),
});
