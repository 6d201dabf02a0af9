import { type TextPattern, toTextPattern } from '../text/text-pattern.ts';

/**
 * The pattern that a text of `hear` is, if it stands between slashes: `/one moment/`, or
 * `/one moment/i` for any case; `undefined` for a plain text and for what cannot be read.
 */
export function wantedPattern(wanted: string): TextPattern | undefined {
  const [, pattern, flag] = SLASHED.exec(wanted) ?? [];
  return pattern === undefined ? undefined : toTextPattern(pattern, { ignoresCase: flag === 'i' });
}

const SLASHED = /^\/(.+)\/(i?)$/s;
