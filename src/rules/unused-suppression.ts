import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'unused-suppression',
  since: '0.1.0',
  severity: 'warning',
  toldBy: 'reader',
  summary: 'A comment silences a rule that finds nothing there.',
  why: 'The next fault at that place would be hidden before anybody has seen it, and callers would meet it first.',
  remedy: 'Leave the comment out, or move it to the place that it was meant for.',
  sources: [
    'ESLint, option reportUnusedDisableDirectives',
    'presszero: comments about rules that were not asked are left alone',
  ],
  options: {},
  examples: {
    good: [
      dedent`
        presszero: 1
        start: desk
        steps:
          # presszero-disable-next-line dead-end -- the carrier plays its own goodbye
          desk: { type: queue, prompt: Please hold., timedOut: unwired, full: unwired, closed: unwired, maxWait: 5m }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: bye
          steps:
            # presszero-disable-next-line dead-end -- the carrier plays its own goodbye
            bye: { type: hangup, prompt: Goodbye. }
        `,
        finds: ['4:33-4:41 This comment silences no finding of "dead-end": leave it out'],
      },
    ],
  },
});
