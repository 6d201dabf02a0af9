import { cells } from './cells.ts';
import { displayWidth } from './display-width.ts';
import { isPlain } from './is-plain.ts';

/**
 * Breaks a line of safe text at its spaces into lines that fit a width; `indent` stands before
 * every line but the first, and a word wider than a line is cut.
 *
 * The width is 10 columns or more beside the indent. At least one line; O(length).
 */
export function wrapped(text: string, columns: number, indent = ''): readonly string[] {
  const widthOf = isPlain(text) ? plainWidth : displayWidth;
  const lines: string[] = [];
  let line = '';
  let width = 0;
  const room = (): number => columns - (lines.length === 0 ? 0 : indent.length);
  const finish = (): void => {
    lines.push(`${lines.length === 0 ? '' : indent}${line}`);
    line = '';
    width = 0;
  };
  for (const word of text.split(' ')) {
    const wordWidth = widthOf(word);
    const space = line === '' ? '' : ' ';
    if (width + space.length + wordWidth <= room()) {
      line += `${space}${word}`;
      width += space.length + wordWidth;
      continue;
    }
    if (line !== '') finish();
    for (const piece of wordWidth <= room() ? [word] : characters(word)) {
      const pieceWidth = widthOf(piece);
      if (line !== '' && width + pieceWidth > room()) finish();
      line += piece;
      width += pieceWidth;
    }
  }
  if (line !== '' || lines.length === 0) finish();
  return lines;
}

function plainWidth(text: string): number {
  return text.length;
}

function characters(word: string): readonly string[] {
  return cells(word, 0, word.length).map(({ text }) => text);
}
