import type { NamedFault } from '../finding/fault.ts';
import type { ScalarTree } from '../text/tree.ts';

/** The fault of a date that the calendar does not have; none for what is not written as a date. */
export function dateFault({ text, at }: ScalarTree): NamedFault | undefined {
  const parts = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
  if (parts === null) return undefined;
  const [year, month, day] = parts.slice(1).map(Number);
  const last = lastDay(year ?? 0, month ?? 0);
  if (last !== undefined && day !== undefined && day >= 1 && day <= last) return undefined;
  const right =
    last === undefined ? 'months go from 01 to 12' : `its month has the days 01 to ${last}`;
  return { rule: 'syntax', at, message: `Date "${text}" does not exist: ${right}` };
}

/** The last day of a month in the Gregorian calendar; `undefined` for no month. */
function lastDay(year: number, month: number): number | undefined {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : DAYS[month - 1];
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
