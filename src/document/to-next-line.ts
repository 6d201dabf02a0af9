import { commentOf } from './comment-of.ts';
import type { CommonReading } from './common-reading.ts';
import { mayBeMark } from './may-be-mark.ts';

/**
 * Goes from behind a value, or from the beginning of a line, over blanks, comments and empty lines
 * to the next content, and notes how far it is indented.
 *
 * @returns Whether nothing else stood on the line, and the content is no mark of a document.
 */
export function toNextLine(reading: CommonReading): boolean {
  const { text } = reading;
  let { offset } = reading;
  let lineStart = offset === 0 || text.charCodeAt(offset - 1) === LINE_FEED ? offset : -1;
  for (;;) {
    const from = offset;
    while (isBlank(text.charCodeAt(offset))) offset += 1;
    const next = text.charCodeAt(offset);
    if (next === HASH && (offset > from || from === lineStart)) {
      const end = lineEnd(text, offset);
      reading.comments.push(commentOf(text.slice(offset, end), offset, text));
      offset = end;
    } else if (next !== LINE_FEED && offset < text.length) {
      reading.offset = offset;
      reading.column = offset - lineStart;
      return lineStart !== -1 && !(offset === lineStart && mayBeMark(text, offset));
    }
    if (offset >= text.length) {
      reading.offset = text.length;
      reading.column = -1;
      return true;
    }
    offset += 1;
    lineStart = offset;
  }
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BLANK = 0x20;
const HASH = 0x23;

/** A carriage return is one, too: it stands before line feeds alone. */
function isBlank(code: number): boolean {
  return code === BLANK || code === CARRIAGE_RETURN;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}
