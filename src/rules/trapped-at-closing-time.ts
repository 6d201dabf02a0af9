import { closingTraps } from '../analysis/closing-traps.ts';
import { stepName } from '../model/step-name.ts';
import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'trapped-at-closing-time',
  since: '0.1.0',
  severity: 'warning',
  summary:
    'A caller who is in the middle of the menu when the hours change can reach nobody any more.',
  why: 'The hours are asked once at the door and once at the desk; whoever came through the door in time is turned away at the desk, to a place where nobody planned for callers.',
  remedy:
    'Lead the "closed" of the second "hours" step to a voicemail or a callback, as the first does.',
  sources: ['our choice: a call can cross closing time (call semantics, C15)'],
  options: {},
  examples: {
    good: [
      dedent`
        presszero: 1
        start: door
        schedules: { office: { timezone: Europe/London, open: { mon-fri: 09:00-17:00 } } }
        defaults: { exhausted: counter }
        steps:
          door: { type: hours, schedule: office, open: main, closed: box }
          main: { type: menu, prompt: "For a person, press 0.", options: { "0": counter } }
          counter: { type: hours, schedule: office, open: desk, closed: box }
          box: { type: voicemail, prompt: Please leave a message. }
          desk: { type: queue, prompt: Please hold. }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: door
          schedules: { office: { timezone: Europe/London, open: { mon-fri: 09:00-17:00 } } }
          defaults: { exhausted: counter }
          steps:
            door: { type: hours, schedule: office, open: main, closed: box }
            main: { type: menu, prompt: "For a person, press 0.", options: { "0": counter } }
            counter: { type: hours, schedule: office, open: desk, closed: sorry }
            sorry: { type: say, prompt: "We have just closed, sorry. Please call tomorrow from nine. Goodbye.", next: bye }
            bye: { type: hangup }
            box: { type: voicemail, prompt: Please leave a message. }
            desk: { type: queue, prompt: Please hold. }
        `,
        finds: [
          '7:3-7:7 A caller who is in "main" at the moment from which "office" is closed can reach nobody any more: lead what then comes to a voicemail or a callback',
        ],
        calls: [''],
      },
    ],
  },
  *check({ flow, facts }) {
    if (flow.role === 'part') return;
    for (const { step, node, after } of closingTraps(facts)) {
      yield {
        at: step.at,
        message: `A caller who is in "${stepName(step)}" at the moment from which ${after} can reach nobody any more: lead what then comes to a voicemail or a callback`,
        call: facts.callTo(node),
      };
    }
  },
});
