import { dedent } from '../../src/text/dedent.ts';

/** A clinic with hours, a lookup, digits, a queue and a message: enough for every key of a walk. */
export const CLINIC_FLOW = dedent`
  presszero: 1
  name: Sunrise Clinic
  language: en
  start: welcome
  schedules:
    office: { timezone: Europe/Berlin, open: { mon-fri: 08:00-18:00 } }
  variables:
    member: { type: boolean, initial: false }
    card: { type: string }
  globals:
    "9": { label: hear this again, goto: repeat }
  defaults: { maxNoInput: 2, maxNoMatch: 2, exhausted: desk }
  steps:
    welcome: { type: say, prompt: Welcome to the clinic., next: main }
    main:
      type: menu
      prompt: { intro: How can we help?, options: spoken }
      options:
        "1": { label: Appointments, goto: office }
        "2": { label: Prescriptions, goto: number }
        "3": { label: Members, goto: lounge, when: member }
        "0": { label: A person, goto: desk }
    office: { type: hours, schedule: office, open: desk, closed: message }
    number: { type: collect, prompt: Your card number?, into: card, digits: 4, next: find }
    find: { type: lookup, service: records, outcomes: { found: bye, missing: desk } }
    lounge: { type: hangup, prompt: Welcome back. }
    desk: { type: queue, prompt: Please hold., expectedWait: 1m, maxWait: 5m, timedOut: message, full: message, closed: message }
    message: { type: voicemail, prompt: Please leave a message., next: bye }
    bye: { type: hangup, prompt: Goodbye. }
`;
