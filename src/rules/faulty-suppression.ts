import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'faulty-suppression',
  since: '0.1.0',
  severity: 'warning',
  toldBy: 'reader',
  summary: 'A comment that should silence a rule is mistyped or gives no reason.',
  why: 'A mistyped comment silences nothing, and one without a reason leaves the next author guessing whether callers were thought of.',
  remedy: 'Write "# presszero-disable-next-line", the ids of the rules, "--" and the reason.',
  sources: ['presszero: the description of the flow file, comments that silence a finding'],
  options: {
    requireReason: { default: true, says: 'Whether a comment must give a reason after "--".' },
  },
  examples: {
    good: [
      dedent`
        presszero: 1
        start: desk
        steps:
          # presszero-disable-next-line dead-end -- the carrier plays its own goodbye
          desk: { type: queue, prompt: Please hold., timedOut: unwired, full: unwired, closed: unwired, maxWait: 5m }
      `,
      dedent`
        # The words "presszero-disable" later in a comment mean nothing.
        presszero: 1
        start: bye
        steps:
          bye: { type: hangup, prompt: Goodbye. }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: desk
          steps:
            # presszero-disable-next-line dead-ned -- the carrier plays its own goodbye
            desk: { type: queue, prompt: Please hold., timedOut: unwired, full: unwired, closed: unwired, maxWait: 5m }
        `,
        finds: ['4:33-4:41 No rule is called "dead-ned": did you mean "dead-end"?'],
      },
      {
        flow: dedent`
          presszero: 1
          start: desk
          steps:
            # presszero-disable-next-line dead-end
            desk: { type: queue, prompt: Please hold., timedOut: unwired, full: unwired, closed: unwired, maxWait: 5m }
        `,
        finds: ['4:3-4:41 This comment gives no reason: add one after "--"'],
      },
      {
        flow: dedent`
          presszero: 1
          start: desk
          steps:
            # presszero-disable-next-line dead-end
            desk: { type: queue, prompt: Please hold., timedOut: unwired, full: unwired, closed: unwired, maxWait: 5m }
        `,
        options: { requireReason: false },
        finds: [],
      },
    ],
  },
});
