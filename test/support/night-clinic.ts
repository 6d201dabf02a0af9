import { dedent } from '../../src/text/dedent.ts';

/** A clinic that traps Spanish callers at night: its night menu has the doctor's key for others only. */
export const NIGHT_CLINIC = dedent`
  presszero: 1
  name: Night Clinic
  start: language
  schedules:
    office: { timezone: Europe/Berlin, open: { mon-fri: 08:00-18:00 } }
  variables:
    lang: { type: enum, values: [en, es], initial: en }
  defaults: { timeout: 5s, maxNoInput: 2, maxNoMatch: 2 }
  steps:
    language:
      type: menu
      prompt: For English press 1. Para español marque 2.
      options:
        "1": { label: English, goto: hours, set: { lang: "'en'" } }
        "2": { label: Español, goto: hours, set: { lang: "'es'" } }
      exhausted: hours
      noInput: { prompt: Sorry. }
      noMatch: { prompt: Sorry. }
    hours: { type: hours, schedule: office, open: desk, closed: night }
    desk: { type: transfer, to: "+34911234567", reaches: human, busy: message, noAnswer: message, failed: message }
    message: { type: voicemail, prompt: Please leave a message., next: bye }
    night:
      type: menu
      prompt: For a doctor press 1. To hear this again press 9.
      options:
        "1": { label: a doctor, goto: desk, when: "lang === 'en'" }
        "9": { label: again, goto: repeat }
      exhausted: night
      noInput: { prompt: Sorry. }
      noMatch: { prompt: Sorry. }
    bye: { type: hangup, prompt: Goodbye. }
`;
