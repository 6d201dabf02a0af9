import { COMMAND_BRACKET } from './command-bracket.ts';
import { displayWidth } from './display-width.ts';
import { isPlain } from './is-plain.ts';
import { visible } from './visible.ts';

/** One character of a line as people see it, made safe to show. */
export type Cell = {
  /** Where it begins in the line, in UTF-16 code units. */
  readonly offset: number;
  readonly text: string;
  /** Columns of the terminal. */
  readonly width: number;
};

/**
 * Cuts a stretch of a source line into the characters that people see, each made safe to show: a
 * tab is 4 spaces, hidden characters are escapes, and the brackets of CI commands are defused.
 *
 * `start` and `end` are offsets in the line, 0 or more. O(end - start).
 */
export function cells(line: string, start: number, end: number): readonly Cell[] {
  const stretch = line.slice(start, end);
  if (isPlain(stretch) && !stretch.includes('##')) {
    return Array.from(stretch, (text, index) => ({ offset: start + index, text, width: 1 }));
  }
  const brackets = new Set(Array.from(stretch.matchAll(COMMAND_BRACKET), ({ index }) => index));
  return charactersOf(stretch).flatMap(({ segment, index }) => {
    // Hidden characters come apart, so that no cell is wider than one escape.
    let offset = start + index;
    return (visible(segment) === segment ? [segment] : Array.from(segment)).map((character) => {
      const text = `${brackets.has(offset - start) ? '\\' : ''}${visible(character, TAB)}`;
      const cell = { offset, text, width: displayWidth(text) };
      offset += character.length;
      return cell;
    });
  });
}

/** The characters as people count them, each with its offset. */
function charactersOf(
  text: string,
): readonly { readonly segment: string; readonly index: number }[] {
  // Asking ICU costs more at start than all the rest here.
  if (isPlain(text)) return Array.from(text, (segment, index) => ({ segment, index }));
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text));
}

let segmenter: Intl.Segmenter | undefined;
const TAB = '    ';
