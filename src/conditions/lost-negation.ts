import type { Span } from '../text/span.ts';

/**
 * The lone `!` before an expression in its file, as in `when: ! known`: YAML takes it for a tag, so
 * that it is no part of the expression and negates nothing. `undefined` where there is none.
 *
 * @param source The text of the file.
 * @param at Where the expression stands in it.
 */
export function lostNegation(source: string, at: Span): Span | undefined {
  const before = source.slice(Math.max(0, at.start - BEFORE_MAX), at.start);
  const found = /(?:^|[\s,[{:])(![ \t]+)(?:&\S+[ \t]+)?$/.exec(before);
  if (found === null) return undefined;
  const start = at.start - found[0].length + found[0].indexOf('!');
  return { start, end: start + 1 };
}

/** Blanks and an anchor may stand between; nobody writes longer ones. */
const BEFORE_MAX = 100;
