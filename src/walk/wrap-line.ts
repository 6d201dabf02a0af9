import { displayWidth } from '../text/display-width.ts';
import { wrapped } from '../text/wrapped.ts';
import { styled } from './styled.ts';
import type { StyledLine, StyledPiece, Tone } from './styled-line.ts';

/**
 * A text behind pieces that stand at its head, broken into lines that fit; those that follow begin
 * below the text. Where too little room would be left, the text begins on a line of its own.
 *
 * @param columns 12 or more.
 */
export function wrapLine(
  head: readonly StyledPiece[],
  text: string,
  tone: Tone,
  columns: number,
): readonly StyledLine[] {
  const width = head.reduce((sum, piece) => sum + displayWidth(piece.text), 0);
  const safe = styled(text, tone).text.replace(/ +/g, ' ').trim();
  if (columns - width < ROOM_MIN && width > 0) {
    return [
      head,
      ...wrapped(safe, Math.max(ROOM_MIN, columns)).map((one) => [{ text: one, tone }]),
    ];
  }
  const indent = { text: ' '.repeat(width), tone: 'plain' } as const;
  return wrapped(safe, Math.max(ROOM_MIN, columns - width)).map((one, index) => [
    ...(index === 0 ? head : [indent]),
    { text: one, tone },
  ]);
}

/** `wrapped` needs ten columns. */
const ROOM_MIN = 10;
