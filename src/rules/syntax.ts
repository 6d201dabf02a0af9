import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'syntax',
  since: '0.1.0',
  severity: 'error',
  minimal: true,
  summary: 'A file, or a value in it, that cannot be read as what it should be.',
  why: 'What cannot be read is no part of the menu, and every other check sees a menu with a hole in it.',
  remedy:
    'Write what the message asks for. An editor that knows the schema shows it while you type.',
  sources: ['YAML 1.2.2', 'The flow file, docs/flow-file.md'],
  options: {},
  toldBy: 'reader',
  examples: {
    good: [
      dedent`
        presszero: 1
        start: main
        defaults: { timeout: 6s, noInput: { prompt: Hallo? }, noMatch: { prompt: Wie bitte? }, exhausted: desk }
        globals: { "*": back }
        steps:
          main: { type: menu, prompt: "Für Termine drücken Sie die 1, für Rezepte die 2.", options: { "1": desk, "2": pills } }
          pills: { type: voicemail, prompt: Bitte nennen Sie Namen und Rezept. }
          desk: { type: queue, prompt: Bitte warten Sie. }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: main
          defaults: { timeout: 6 seconds, noInput: { prompt: Hallo? }, noMatch: { prompt: Wie bitte? }, exhausted: desk }
          globals: { *: back }
          steps:
            main: { type: menue, prompt: "Für Termine drücken Sie die 1, für Rezepte die 2.", options: { "1": desk, "2": pills } }
            pills: { type: voicemail, prompt: Bitte nennen Sie Namen und Rezept. }
            desk: { type: queue, prompt: Bitte warten Sie. }
        `,
        finds: [
          '3:22-3:31 Key "timeout" is "6 seconds": it must be a duration such as "500ms", "5s", "2m" or "1h"',
          '4:12-4:13 "*" must be in quotes, or YAML takes it for an alias: write "*":',
          '6:17-6:22 Step "main" has the unknown type "menue": did you mean "menu"?',
        ],
      },
      {
        flow: dedent`
          presszero: 1
          steps:
            gate: { type: hours, schedule: office, open: desk, closed: message }
            desk: { type: queue, prompt: Bitte warten Sie., position: yes }
            message: { type: voicemail }
          schedules:
            office: { open: { mon-fri: 8-18 } }
        `,
        finds: [
          '1:1-1:10 The flow has no key "start": write it',
          '4:61-4:64 Key "position" is "yes", which YAML 1.2 reads as a text: write true',
          '7:3-7:9 Schedule "office" has no key "timezone": write it',
          '7:30-7:34 Key "mon-fri" is "8-18": it must be times such as "08:00-18:00" or "08:00-12:00, 13:00-16:00", or "closed"',
        ],
      },
    ],
  },
});
