import { displayWidth } from '../text/display-width.ts';
import type { PaneColumn, Picture } from './picture.ts';
import type { StyledLine } from './styled-line.ts';
import type { Theme } from './theme.ts';

/**
 * A picture as text with its styles, one line a row. It is laid out already, so that nothing of it
 * has to be measured again: panes stand in their columns, and what is missing is blank.
 */
export function frameText({ rows, head, body, foot }: Picture, theme: Theme): string {
  const middle = Math.max(0, rows - head.length - foot.length);
  const columns = body.map(columnLines);
  const lines: StyledLine[] = Array.from({ length: middle }, (_, row) =>
    columns.flatMap((one, at) => {
      const line = one[row] ?? [];
      const blank = at === columns.length - 1 ? 0 : (body[at]?.columns ?? 0) - widthOf(line) + GAP;
      return blank > 0 ? [...line, { text: ' '.repeat(blank), tone: 'plain' as const }] : line;
    }),
  );
  return [...head, ...lines, ...foot].map((line) => lineText(line, theme)).join('\n');
}

/** Blank columns between two of panes. */
const GAP = 2;

function columnLines({ panes }: PaneColumn): readonly StyledLine[] {
  return panes.flatMap(({ title, lines, rows }) =>
    Array.from({ length: rows }, (_, row) => (row === 0 ? title : (lines[row - 1] ?? []))),
  );
}

function widthOf(line: StyledLine): number {
  return line.reduce((sum, { text }) => sum + displayWidth(text), 0);
}

function lineText(line: StyledLine, theme: Theme): string {
  const text = line
    .map(({ text, tone }) => {
      const [begin, end] = theme[tone];
      return text === '' ? '' : `${begin}${text}${end}`;
    })
    .join('');
  // Without a letter the line would not be drawn, and those below it would move up.
  return text === '' ? ' ' : text;
}
