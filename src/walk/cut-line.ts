import { cells } from '../text/cells.ts';
import { displayWidth } from '../text/display-width.ts';
import type { StyledLine, StyledPiece } from './styled-line.ts';

/**
 * Cuts a line to a width; `ellipsis`, one column wide, stands where something is left out.
 *
 * Wide characters are never halved. O(columns) beyond the pieces that fit.
 */
export function cutLine(line: StyledLine, columns: number, ellipsis: string): StyledLine {
  const total = line.reduce((sum, { text }) => sum + displayWidth(text), 0);
  if (total <= columns) return line;
  const kept: StyledPiece[] = [];
  let room = columns - displayWidth(ellipsis);
  for (const { text, tone } of line) {
    const start = startOf(text, Math.max(0, room));
    room -= displayWidth(start);
    kept.push({ text: start, tone });
    if (start !== text) {
      kept.push({ text: columns > 0 ? ellipsis : '', tone });
      break;
    }
  }
  return kept;
}

function startOf(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let start = '';
  let width = 0;
  for (const cell of cells(text, 0, text.length)) {
    if (width + cell.width > columns) break;
    start += cell.text;
    width += cell.width;
  }
  return start;
}
