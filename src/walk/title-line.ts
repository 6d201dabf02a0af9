import { displayWidth } from '../text/display-width.ts';
import { cutLine } from './cut-line.ts';
import type { Glyphs } from './glyphs.ts';
import { styled } from './styled.ts';
import type { StyledLine } from './styled-line.ts';

/**
 * The heading of a pane: its name, what else is to be said, and a rule to the end, before which
 * `end` stands where there is room for it.
 */
export function titleLine(
  name: string,
  rest: string,
  columns: number,
  { rule, ellipsis, dot }: Glyphs,
  end = '',
): StyledLine {
  const words = [
    styled(`${rule} `, 'faint'),
    styled(name, 'strong'),
    styled(rest === '' ? ' ' : ` ${dot} ${rest} `, 'faint'),
  ];
  const start = cutLine(words, columns, ellipsis);
  const width = start.reduce((sum, { text }) => sum + displayWidth(text), 0);
  const last = end === '' ? '' : ` ${end}`;
  const blank = columns - width - displayWidth(last);
  if (blank < 1) return [...start, styled(rule.repeat(Math.max(0, columns - width)), 'faint')];
  return [...start, styled(`${rule.repeat(blank)}${last}`, 'faint')];
}
