import { scheduleFaults } from '../schedule/schedule-faults.ts';
import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'hours-gap',
  since: '0.1.0',
  severity: 'error',
  summary:
    'Opening hours that cannot have been meant: a day named twice, times that overlap or run through the night, a time zone that does not exist, holidays of years ago.',
  why: 'Callers wait for people who have gone home, or are sent away while people wait for them. Nobody in the office notices, for nobody calls their own number at that hour.',
  remedy: 'Name each day once, write times on the 24-hour clock, and keep the holidays up to date.',
  sources: [
    'Microsoft Teams, posts on the business hours of auto attendants; Amazon Connect, hours of operation (secondary sources)',
    'Our own choice: what begins between six and noon and lasts over 18 hours is a slip, and dates that end half a year before others are forgotten',
  ],
  options: {},
  examples: {
    good: [
      dedent`
        presszero: 1
        start: gate
        schedules:
          office:
            timezone: Europe/Berlin
            open: { mon-thu: "08:00-12:00, 13:00-18:00", fri: 08:00-12:00 }
            holidays: [2025-12-25, 2026-12-25]
            except: { 2026-12-24: 08:00-10:00 }
          doctor-on-call: { timezone: Europe/Berlin, open: { mon-fri: 18:00-08:00, sat-sun: 00:00-24:00 } }
        steps:
          gate: { type: hours, schedule: office, open: desk, closed: night }
          night: { type: hours, schedule: doctor-on-call, open: desk, closed: message }
          desk: { type: queue, prompt: Bitte warten Sie. }
          message: { type: voicemail, prompt: Bitte sprechen Sie nach dem Ton. }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: gate
          schedules:
            office:
              timezone: Europe/Berln
              open: { mon-fri: 08:00-18:00, wed: closed, fri: 08:00-12:00 }
              holidays: [2024-12-25, 2024-12-26]
              except: { 2026-12-24: 08:00-10:00 }
            shop: { timezone: Europe/Berlin, open: { mon-fri: 09:00-05:00, sat: "09:00-13:00, 12:00-16:00" } }
            line: { timezone: Europe/Berlin, open: { mon-sun: 00:00-23:59 } }
            hall: { timezone: Europe/Berlin, open: { mon-sun: closed } }
          steps:
            gate: { type: hours, schedule: office, open: desk, closed: second }
            second: { type: hours, schedule: shop, open: desk, closed: third }
            third: { type: hours, schedule: line, open: desk, closed: last }
            last: { type: hours, schedule: hall, open: desk, closed: desk }
            desk: { type: queue, prompt: Bitte warten Sie. }
        `,
        finds: [
          '5:15-5:27 Schedule "office" is in time zone "Europe/Berln", which does not exist: did you mean "Europe/Berlin"?',
          '6:35-6:38 Schedule "office" is open on Wednesday, since "mon-fri" opens it and "wed" takes nothing away: take Wednesday out of "mon-fri"',
          '6:48-6:51 Schedule "office" is open 08:00-18:00 on Friday, since the times of "fri" and "mon-fri" add up: take Friday out of "mon-fri"',
          '7:28-7:38 Holidays of "office" end with 2024-12-26, though dates of the flow go on to 2026-12-24: list those that follow, or name a region such as "DE-BY"',
          '9:53-9:64 "09:00-05:00" lasts 20 hours, into the next morning: write "09:00-17:00" if that is meant',
          '9:71-9:97 Times "09:00-13:00, 12:00-16:00" overlap: write "09:00-16:00"',
          '10:53-10:64 "00:00-23:59" is closed for the last minute of the day: write "24:00"',
          '11:3-11:7 Schedule "hall" is never open: give a day times, or ask it nowhere',
        ],
      },
    ],
  },
  *check({ flow }) {
    yield* scheduleFaults(flow);
  },
});
