import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'hash-key-comment',
  since: '0.1.0',
  severity: 'error',
  minimal: true,
  summary: 'The key # without quotes, which YAML takes for a comment.',
  why: 'The option is not there at all: who presses # as the prompt says is told that this is no choice.',
  remedy: 'Write the key in quotes: "#".',
  sources: ['YAML 1.2.2, comments'],
  options: {},
  toldBy: 'reader',
  examples: {
    good: [
      dedent`
        presszero: 1
        start: main
        defaults: { noInput: { prompt: Hello? }, noMatch: { prompt: Sorry? }, exhausted: desk }
        steps:
          main:
            type: menu
            prompt: For cards, press 1. To hear this again, press hash.
            options:
              "1": desk
              "#": repeat
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
              prompt: For cards, press 1. To hear this again, press hash.
              options:
                "1": desk
                #: repeat
            desk: { type: queue, prompt: Please hold. }
        `,
        finds: [
          '10:7-10:8 "#" must be in quotes, or YAML takes the line for a comment: write "#":',
        ],
      },
    ],
  },
});
