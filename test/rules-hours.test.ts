import { describe, expect, test } from 'vitest';
import { readFlow } from '../src/document/read-flow.ts';
import { scheduleFaults } from '../src/schedule/schedule-faults.ts';
import { dedent } from '../src/text/dedent.ts';

/** What is said about the schedules of a shop, up to the advice. */
function found(...schedules: readonly string[]): readonly string[] {
  const lines = schedules.map((schedule, index) => `  s${index}: { ${schedule} }`);
  const text = dedent`
    presszero: 1
    start: gate
    steps: { gate: { type: queue } }
    schedules:
    ${lines.join('\n    ')}
  `;
  const { flow } = readFlow({ path: 'shop.ivr.yaml', text });
  return scheduleFaults(flow).map(({ message }) => message.replace(/: [^:]*(:\d\d[^:]*)*$/, ''));
}

const week = (open: string, zone = 'Europe/London'): string =>
  `timezone: ${zone}, open: { ${open} }`;

describe('hours-gap', () => {
  test('lets a shop be closed on Sundays, at noon and at night', () => {
    expect(found(week('mon-fri: "08:00-12:00, 13:00-18:00", sat: 09:00-13:00'))).toEqual([]);
    expect(found(week('mon, wed: 08:00-12:00').replace('mon, wed', '"mon, wed"'))).toEqual([]);
  });

  test('lets a service be there at night, in long evenings and around the clock', () => {
    expect(found(week('mon-fri: 18:00-08:00, sat-sun: 00:00-24:00'))).toEqual([]);
    expect(found(week('mon-sun: 11:00-02:00'))).toEqual([]);
    expect(found(week('mon-sun: 05:00-01:00'))).toEqual([]);
  });

  test('tells an afternoon that is written as a morning', () => {
    expect(found(week('mon-fri: 09:00-05:00'))).toEqual([
      '"09:00-05:00" lasts 20 hours, into the next morning',
    ]);
    expect(found(week('mon-fri: 11:30-04:00'))).toEqual([]);
  });

  test('tells a day that was to be shorter, or closed, than a wider entry says', () => {
    expect(found(week('mon-fri: 08:00-18:00, fri: 08:00-12:00'))).toEqual([
      'Schedule "s0" is open 08:00-18:00 on Friday, since the times of "fri" and "mon-fri" add up',
    ]);
    expect(found(week('fri: 08:00-12:00, mon-fri: 08:00-18:00'))).toHaveLength(1);
    expect(found(week('mon-fri: 08:00-18:00, wed: closed'))).toEqual([
      'Schedule "s0" is open on Wednesday, since "mon-fri" opens it and "wed" takes nothing away',
    ]);
    expect(found(week('mon-fri: 08:00-12:00, fri: 10:00-14:00'))).toHaveLength(1);
  });

  test('lets times add up that are meant to', () => {
    expect(found(week('mon-fri: 08:00-12:00, mon-thu: 13:00-17:00'))).toEqual([]);
    expect(found(week('mon-fri: 08:30-17:00, thu: 08:30-20:00'))).toEqual([]);
    expect(found(week('mon-sun: 08:00-12:00, mon: 08:00-12:00'))).toEqual([]);
    expect(found(week('sat-sun: closed, sun: closed, mon: 08:00-12:00'))).toEqual([]);
  });

  test('tells the last minute only where the next day begins at midnight', () => {
    expect(found(week('mon-sun: 00:00-23:59'))).toEqual([
      '"00:00-23:59" is closed for the last minute of the day',
    ]);
    expect(found(week('mon-sun: 08:00-23:59'))).toEqual([]);
    expect(found(week('sun: 08:00-23:59, mon: 00:00-12:00'))).toHaveLength(1);
  });

  test('tells a schedule that never opens, unless a date has times of its own', () => {
    expect(found(week('mon-sun: closed'))).toEqual(['Schedule "s0" is never open']);
    expect(found(`${week('mon-sun: closed')}, except: { 2026-12-24: 08:00-12:00 }`)).toEqual([]);
  });

  test('tells a time zone that does not exist, and none of those that do', () => {
    expect(found(week('mon: 08:00-12:00', 'Europe/Lodnon'))).toEqual([
      'Schedule "s0" is in time zone "Europe/Lodnon", which does not exist',
    ]);
    for (const zone of ['UTC', 'America/New_York', 'Asia/Kolkata', 'Asia/Calcutta']) {
      expect(found(week('mon: 08:00-12:00', zone))).toEqual([]);
    }
  });

  test('tells holidays that end long before the newest date of the flow', () => {
    const dated = (holidays: string, except = '{}') =>
      `${week('mon: 08:00-12:00')}, holidays: ${holidays}, except: ${except}`;
    const stale =
      'Holidays of "s0" end with 2024-12-26, though dates of the flow go on to 2026-05-02';
    expect(found(dated('[2024-12-25, 2024-12-26]', '{ 2026-05-02: closed }'))).toEqual([stale]);
    expect(found(dated('[2024-12-26]'), dated('[2026-05-02]'))).toEqual([stale]);
    expect(found(dated('[2024-12-25, 2024-12-26]'))).toEqual([]);
    expect(found(dated('[2026-12-26]', '{ 2027-01-02: closed }'))).toEqual([]);
    expect(found(dated('[GB-ENG, 2024-06-03]', '{ 2026-05-02: closed }'))).toEqual([]);
  });

  test('leaves what cannot be read to the reader of the file', () => {
    expect(found(week('mon-fri: 8-18, someday: 08:00-12:00'))).toEqual([]);
  });
});
