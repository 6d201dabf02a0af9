/**
 * The public holidays of a country or region in a year, as dates (`2026-12-25`); `undefined` where
 * the name is none that is known.
 */
export type HolidayCalendar = (region: string, year: number) => ReadonlySet<string> | undefined;
