import { COMMAND_BRACKET } from './command-bracket.ts';

/**
 * Text for people that no CI runner takes for a command: a backslash stands before the `[` of
 * `##[`, `##vso[` and `##teamcity[`, and before a `::` that begins a line, with blanks before it or
 * not (the GitHub Actions runner trims them).
 *
 * May hold several lines. Doing it twice changes nothing.
 */
export function defused(text: string): string {
  if (!text.includes('##') && !text.includes('::')) return text;
  return text.replace(COMMAND_BRACKET, '\\[').replace(LEADING_COLONS, '$1\\::');
}

// A blank here is one that .NET's TrimStart takes away and that does not end a line.
const LEADING_COLONS = /^((?:[^\S\r\n\u2028\u2029]|\u0085)*)::/gm;
