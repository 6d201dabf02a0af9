import type { Span } from '../text/span.ts';

/** A schedule that was read once, so that asking it needs no time zone data and no waiting. */
export type PreparedSchedule = {
  /**
   * The day, in the schedule's zone, that holds an instant (milliseconds since 1970 UTC). Instants
   * that no calendar holds are moved to the nearer end of what one does.
   */
  readonly dayAt: (atMs: number) => OpeningDay;
  /** What could not be read and so counts as if it were not written. */
  readonly faults: readonly ScheduleFault[];
};

/** One calendar day of a schedule, as instants in milliseconds; 23 to 25 hours long. */
export type OpeningDay = {
  readonly fromMs: number;
  /** The first instant of the next day. */
  readonly toMs: number;
  readonly isHoliday: boolean;
  /** In order; one may have begun on the day before. Ends are the first instants not open. */
  readonly open: readonly { readonly fromMs: number; readonly toMs: number }[];
};

/** Something in a schedule that is not understood. */
export type ScheduleFault = { readonly at: Span; readonly message: string };
