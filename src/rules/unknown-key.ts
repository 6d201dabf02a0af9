import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'unknown-key',
  since: '0.1.0',
  severity: 'error',
  minimal: true,
  summary: 'A key that the flow file does not know at this place.',
  why: 'Whoever wrote it meant something, and nothing happens: a mistyped "timedOut" is a queue without a way out.',
  remedy:
    'Correct the key, or take it out. Notes for people belong into comments or "description".',
  sources: ['The flow file, docs/flow-file.md'],
  options: {},
  toldBy: 'reader',
  examples: {
    good: [
      dedent`
        presszero: 1
        start: main
        defaults: { noInput: { prompt: Hello? }, noMatch: { prompt: Sorry? }, exhausted: desk }
        steps:
          main: { type: menu, prompt: "For orders, press 1. For returns, press 2.", options: { "1": desk, "2": message } }
          desk: { type: queue, prompt: Please hold., maxWait: 10m, timedOut: message, full: message, closed: message }
          message: { type: voicemail, prompt: Please leave a message., replyWithin: 24h }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: main
          defaults: { noInput: { prompt: Hello? }, noMatch: { prompt: Sorry? }, exhausted: desk }
          steps:
            main: { type: menu, prompt: "For orders, press 1. For returns, press 2.", options: { "1": desk, "2": message } }
            desk: { type: queue, prompt: Please hold., maxWait: 10m, timeout: message, full: message, closed: message }
            message: { type: voicemail, prompt: Please leave a message., answerWithin: 24h }
        `,
        finds: [
          '6:60-6:67 Step "desk" has the unknown key "timeout": did you mean "timedOut"?',
          '7:64-7:76 Step "message" has the unknown key "answerWithin": it takes type, title, prompt, prompts, replyWithin, next',
        ],
      },
    ],
  },
});
