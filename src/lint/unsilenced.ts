/**
 * Rules that are always errors, whatever settings and comments say: a file that could not be read must
 * never look like one without faults.
 */
export const UNSILENCED: ReadonlySet<string> = new Set(['syntax']);
