import { describe, expect, test } from 'vitest';
import type { Flow, Schedule } from '../src/model/flow.ts';
import { instantOf } from '../src/schedule/instant-of.ts';
import { isDate } from '../src/schedule/is-date.ts';
import { loadHolidays } from '../src/schedule/load-holidays.ts';
import { nextChange } from '../src/schedule/next-change.ts';
import { openingAt } from '../src/schedule/opening-at.ts';
import { prepareSchedule } from '../src/schedule/prepare-schedule.ts';
import { prepareSchedules } from '../src/schedule/prepare-schedules.ts';
import type { PreparedSchedule } from '../src/schedule/prepared-schedule.ts';
import { readDays } from '../src/schedule/read-days.ts';
import { readTimes } from '../src/schedule/read-times.ts';

const at = { start: 0, end: 0 };
const located = (value: string) => ({ value, at });

type Written = {
  readonly timezone?: string;
  readonly open?: Readonly<Record<string, string>>;
  readonly holidays?: readonly string[];
  readonly except?: Readonly<Record<string, string>>;
};

function schedule({ timezone, open = {}, holidays = [], except = {} }: Written): Schedule {
  const dayTimes = (of: Readonly<Record<string, string>>) =>
    Object.entries(of).map(([days, times]) => ({ days: located(days), times: located(times) }));
  return {
    id: 'office',
    at,
    timezone: timezone === undefined ? undefined : located(timezone),
    open: dayTimes(open),
    holidays: holidays.map(located),
    except: dayTimes(except),
  };
}

const praxis = {
  timezone: 'Europe/Berlin',
  open: { 'mon-thu': '08:00-18:00', fri: '08:00-12:00, 13:00-16:00' },
  holidays: ['2026-12-25'],
  except: { '2026-12-24': '08:00-12:00', '2026-12-31': 'closed' },
};

function stateAt(prepared: PreparedSchedule, clock: string, zone = 'Europe/Berlin') {
  return openingAt(prepared, instantOf(clock, zone) ?? Number.NaN);
}

describe('a practice is open at its own times', () => {
  const prepared = prepareSchedule(schedule(praxis), undefined);
  test.each([
    ['2026-11-23T07:59:59', 'closed'],
    ['2026-11-23T08:00', 'open'],
    ['2026-11-23T17:59:59', 'open'],
    ['2026-11-23T18:00', 'closed'],
    ['2026-11-27T12:30', 'closed'],
    ['2026-11-27T13:00', 'open'],
    ['2026-11-28T10:00', 'closed'],
    ['2026-12-24T09:00', 'open'],
    ['2026-12-24T14:00', 'closed'],
    ['2026-12-25T10:00', 'holiday'],
    ['2026-12-25T00:00', 'holiday'],
    ['2026-12-26T00:00', 'closed'],
    ['2026-12-31T10:00', 'closed'],
  ])('on %s it is %s', (clock, state) => {
    expect(stateAt(prepared, clock)).toBe(state);
    expect(prepared.faults).toEqual([]);
  });

  test('it goes by the wall in its own zone, wherever the caller is', () => {
    expect(stateAt(prepared, '2026-11-23T02:30', 'America/New_York')).toBe('open');
    expect(stateAt(prepared, '2026-11-23T08:30', 'America/New_York')).toBe('open');
    expect(stateAt(prepared, '2026-11-23T12:30', 'America/New_York')).toBe('closed');
  });

  test('an instant that no calendar holds is answered all the same', () => {
    for (const ms of [Number.NaN, Infinity, -Infinity, 9e15, -9e15, 8.64e15]) {
      expect(['open', 'closed']).toContain(openingAt(prepared, ms));
    }
  });
});

describe('clocks go forward and back', () => {
  const always = (open: string): PreparedSchedule =>
    prepareSchedule(schedule({ timezone: 'Europe/Berlin', open: { 'mon-sun': open } }), undefined);

  test('a summer day and a winter day each open at eight on the wall', () => {
    const office = always('08:00-18:00');
    const opens = (day: string) => nextChange(office, instantOf(`${day}T00:00`, 'UTC') ?? 0)?.atMs;
    expect(opens('2026-03-28')).toBe(Date.UTC(2026, 2, 28, 7));
    expect(opens('2026-03-29')).toBe(Date.UTC(2026, 2, 29, 6));
    expect(opens('2026-10-25')).toBe(Date.UTC(2026, 9, 25, 7));
  });

  test('the day on which clocks go forward has 23 hours, and back 25', () => {
    const office = always('00:00-24:00');
    const hours = (clock: string): number => {
      const day = office.dayAt(instantOf(clock, 'Europe/Berlin') ?? 0);
      return (day.toMs - day.fromMs) / 3_600_000;
    };
    expect(hours('2026-03-29T12:00')).toBe(23);
    expect(hours('2026-10-25T12:00')).toBe(25);
    expect(stateAt(office, '2026-10-25T00:30:00Z')).toBe('open');
    expect(stateAt(office, '2026-10-25T01:30:00Z')).toBe('open');
  });

  test('a time that is skipped counts an hour later', () => {
    const early = always('02:30-05:00');
    expect(stateAt(early, '2026-03-29T01:15:00Z')).toBe('closed');
    expect(stateAt(early, '2026-03-29T01:30:00Z')).toBe('open');
  });

  test('a time that comes twice counts the first time', () => {
    const early = always('01:00-02:30');
    expect(stateAt(early, '2026-10-25T00:29:00Z')).toBe('open');
    expect(stateAt(early, '2026-10-25T00:30:00Z')).toBe('closed');
    expect(stateAt(early, '2026-10-25T01:15:00Z')).toBe('closed');
  });
});

describe('a night service runs past midnight', () => {
  const night = prepareSchedule(
    schedule({
      timezone: 'Europe/Berlin',
      open: { 'mon-fri': '22:00-06:00' },
      holidays: ['2026-12-25'],
    }),
    undefined,
  );
  test.each([
    ['2026-11-23T05:00', 'closed'],
    ['2026-11-23T23:00', 'open'],
    ['2026-11-24T05:59', 'open'],
    ['2026-11-24T06:00', 'closed'],
    ['2026-11-28T03:00', 'open'],
    ['2026-12-25T03:00', 'open'],
    ['2026-12-25T23:00', 'holiday'],
    ['2026-12-26T03:00', 'closed'],
  ])('on %s it is %s', (clock, state) => {
    expect(stateAt(night, clock)).toBe(state);
  });
});

describe('the next change', () => {
  const prepared = prepareSchedule(schedule(praxis), undefined);
  const next = (clock: string) => {
    const change = nextChange(prepared, instantOf(clock, 'Europe/Berlin') ?? 0);
    return change && [new Date(change.atMs).toISOString(), change.state];
  };

  test('closing time comes within the day, and opening time after the weekend', () => {
    expect(next('2026-11-23T10:00')).toEqual(['2026-11-23T17:00:00.000Z', 'closed']);
    expect(next('2026-11-27T16:00')).toEqual(['2026-11-30T07:00:00.000Z', 'open']);
  });

  test('a holiday begins and ends at midnight on the wall', () => {
    expect(next('2026-12-24T13:00')).toEqual(['2026-12-24T23:00:00.000Z', 'holiday']);
    expect(next('2026-12-25T10:00')).toEqual(['2026-12-25T23:00:00.000Z', 'closed']);
  });

  test('a desk that never opens, or never closes, has none', () => {
    const never = prepareSchedule(schedule({ timezone: 'UTC' }), undefined);
    const always = prepareSchedule(schedule({ open: { 'mon-sun': '00:00-24:00' } }), undefined);
    expect(nextChange(never, 0)).toBeUndefined();
    expect(nextChange(always, 0)).toBeUndefined();
    expect(nextChange(always, Infinity)).toBeUndefined();
  });
});

describe('holidays of a country or region', () => {
  test('are loaded only where a schedule names one', async () => {
    let loads = 0;
    const load = async () => {
      loads += 1;
      return loadHolidays();
    };
    const plain = schedule(praxis);
    const bavarian = schedule({ ...praxis, holidays: ['DE-BY', '2026-12-28'] });
    await prepareSchedules(flowWith([plain]), load);
    await prepareSchedules(flowWith([]), load);
    expect(loads).toBe(0);
    const prepared = (await prepareSchedules(flowWith([bavarian]), load)).get(bavarian);
    if (prepared === undefined) throw new Error('not prepared');
    expect(loads).toBe(1);
    expect(prepared.faults).toEqual([]);
    expect(stateAt(prepared, '2026-01-06T10:00')).toBe('holiday');
    expect(stateAt(prepared, '2027-01-06T10:00')).toBe('holiday');
    expect(stateAt(prepared, '2026-06-04T10:00')).toBe('holiday');
    expect(stateAt(prepared, '2026-12-28T10:00')).toBe('holiday');
    expect(stateAt(prepared, '2026-01-07T10:00')).toBe('open');
    // Christmas Eve is a bank holiday there, and this practice has times of its own.
    expect(stateAt(prepared, '2026-12-24T09:00')).toBe('open');
  });

  test('a region that keeps a day is told from one that does not', async () => {
    const calendar = await loadHolidays();
    expect(calendar('DE-BY', 2026)?.has('2026-01-06')).toBe(true);
    expect(calendar('DE-BE', 2026)?.has('2026-01-06')).toBe(false);
    expect(calendar('US', 2026)?.has('2026-11-26')).toBe(true);
    for (const name of ['XX', 'DE-QQ', 'toString', '', 'DE-constructor']) {
      expect(calendar(name, 2026)).toBeUndefined();
    }
  });
});

describe('what cannot be read', () => {
  test('is told with what would be right, and opens nothing', () => {
    const { faults, ...prepared } = prepareSchedule(
      schedule({
        timezone: 'Europe/Berln',
        open: { mond: '08:00-12:00', tue: '8-12', wed: '09:00-10:00' },
        holidays: ['DE-BY', '2026-02-30'],
        except: { '24.12.2026': 'closed' },
      }),
      undefined,
    );
    expect(faults.map(({ message }) => message)).toEqual([
      '"mond" names no days: write "mon", "mon-thu" or "mon, wed"',
      '"8-12" names no times: write "08:00-12:00, 13:00-16:00" or "closed"',
      '"24.12.2026" is no date: write "2026-12-24"',
      '"Europe/Berln" is no time zone: name one such as "Europe/Berlin"',
      'The holidays of "DE-BY" are not known: name a country or region such as "DE-BY", or dates',
      'The holidays of "2026-02-30" are not known: name a country or region such as "DE-BY", or dates',
    ]);
    const open = (clock: string) => stateAt({ faults, ...prepared }, clock, 'UTC');
    expect(open('2026-11-25T09:30')).toBe('open');
    expect(open('2026-11-24T09:30')).toBe('closed');
  });

  test('days', () => {
    expect(readDays('mon-thu')).toEqual([1, 2, 3, 4]);
    expect(readDays('sat-mon, Wed')).toEqual([1, 3, 6, 7]);
    expect(readDays('mon-mon')).toEqual([1]);
    for (const text of ['', 'mon-', 'mon-tue-wed', 'monday', 'mon,,tue', 'mo']) {
      expect(readDays(text)).toBeUndefined();
    }
  });

  test('times', () => {
    expect(readTimes('closed')).toEqual([]);
    expect(readTimes('08:00-24:00')).toEqual([{ from: 480, to: 1_440 }]);
    expect(readTimes('22:00-06:00')).toEqual([{ from: 1_320, to: 1_800 }]);
    for (const text of ['', '8-12', '08:00-08:00', '25:00-26:00', '08:60-09:00', '24:00-08:00']) {
      expect(readTimes(text)).toBeUndefined();
    }
    for (const text of ['08:00-24:01', '08:00-12:00,', 'Closed', '08:00 - 12:00 open']) {
      expect(readTimes(text)).toBeUndefined();
    }
  });

  test('dates and clocks', () => {
    expect(isDate('2024-02-29')).toBe(true);
    for (const text of ['2026-02-29', '2026-13-01', '2026-1-1', '26-01-01', '']) {
      expect(isDate(text)).toBe(false);
    }
    expect(instantOf('2026-11-23T10:15', 'Europe/Berlin')).toBe(Date.UTC(2026, 10, 23, 9, 15));
    expect(instantOf('2026-11-23T10:15Z', 'Europe/Berlin')).toBe(Date.UTC(2026, 10, 23, 10, 15));
    expect(instantOf('2026-11-23T10:15:30+02:00', 'UTC')).toBe(Date.UTC(2026, 10, 23, 8, 15, 30));
    for (const clock of ['2026-11-23', '10:15', '2026-11-23T25:00', '2026-02-30T10:00', '']) {
      expect(instantOf(clock, 'UTC')).toBeUndefined();
    }
    expect(instantOf('2026-11-23T10:15', 'Nowhere/Land')).toBeUndefined();
  });
});

function flowWith(schedules: readonly Schedule[]): Pick<Flow, 'schedules'> {
  return { schedules: new Map(schedules.map((one) => [one.id, one])) };
}
