/**
 * A stretch of a file, as offsets in UTF-16 code units from its beginning.
 *
 * `start` is the first unit that belongs to it, `end` the first that does not; both lie within
 * 0 and the length of the text, and `start <= end`. An empty stretch marks a point.
 */
export type Span = { readonly start: number; readonly end: number };
