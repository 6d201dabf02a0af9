import { unansweredFaults } from '../analysis/unanswered-faults.ts';
import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'missing-no-match',
  since: '0.1.0',
  severity: 'error',
  summary: 'A step that asks the caller something and has no word for a wrong key.',
  why: 'Who slips on a small key hears the same prompt from the start and cannot know whether the key counted; on some platforms the call ends.',
  remedy: 'Write "noMatch" on the step, or once for all steps under "defaults".',
  sources: ['Google CXLint, rule on missing no-match handlers'],
  options: {},
  examples: {
    good: [
      dedent`
        presszero: 1
        start: kenteken
        defaults: { noInput: { prompt: Bent u er nog? }, exhausted: balie }
        steps:
          kenteken:
            type: collect
            prompt: Toets de zes cijfers van uw polisnummer.
            into: polis
            digits: 6
            next: balie
            noMatch: { prompt: "Sorry, dat zijn geen zes cijfers." }
          balie: { type: queue, prompt: Een ogenblik geduld alstublieft. }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: polis
          defaults: { noInput: { prompt: Bent u er nog? }, exhausted: balie }
          steps:
            polis:
              type: collect
              prompt: Toets de zes cijfers van uw polisnummer.
              into: polis
              digits: 6
              next: balie
            balie: { type: queue, prompt: Een ogenblik geduld alstublieft. }
        `,
        finds: [
          '5:3-5:8 "polis" has no answer to wrong keys: write "noMatch" on it or under "defaults"',
        ],
      },
    ],
  },
  check: ({ flow }) => unansweredFaults(flow, 'noMatch'),
});
