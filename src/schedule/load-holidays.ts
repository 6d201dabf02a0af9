import Holidays from 'date-holidays';
import type { HolidayCalendar } from './holiday-calendar.ts';

/**
 * Loads the world's public holidays; takes half a second, so only where a schedule names a country.
 *
 * Bank, school and optional holidays do not count: an office that keeps them lists their dates. A
 * holiday that begins later than midnight counts from the next whole day on.
 */
export async function loadHolidays(): Promise<HolidayCalendar> {
  return (region, year) => {
    const [country = '', state = '', part = ''] = region.split('-');
    const calendar = new Holidays(country, state, part, { types: ['public'], timezone: 'UTC' });
    // A country that does not exist has no zones; all that exist have.
    const isCountry = COUNTRY.test(country) && calendar.getTimezones().length > 0;
    if (!isCountry) return undefined;
    if (state !== '' && !isNamed(calendar.getStates(country), state)) return undefined;
    if (part !== '' && !isNamed(calendar.getRegions(country, state), part)) return undefined;
    const holidays = calendar.getHolidays(year);
    return new Set(holidays.flatMap(({ date, start, end }) => datesOf(date, start, end)));
  };
}

/** As ISO 3166-1 writes countries, and the package too. */
const COUNTRY = /^[A-Z]{2}$/;

function isNamed(names: Readonly<Record<string, string>> | undefined, name: string): boolean {
  return names !== undefined && Object.hasOwn(names, name);
}

function datesOf(date: string, start: Date, end: Date): readonly string[] {
  const isWhole = date.slice(11, 19) === '00:00:00';
  const days = Math.floor((end.getTime() - start.getTime()) / DAY_MS + (isWhole ? 0.5 : 0));
  const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`) + (isWhole ? 0 : DAY_MS);
  return Array.from({ length: days }, (_, index) =>
    new Date(first + index * DAY_MS).toISOString().slice(0, 10),
  );
}

const DAY_MS = 24 * 60 * 60 * 1_000;
