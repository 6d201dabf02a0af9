import { commentOf } from './comment-of.ts';
import type { CommonReading } from './common-reading.ts';
import { isBlank } from './is-blank.ts';

/**
 * Goes over blanks, line breaks and comments to the next letter, or to the end of the text.
 *
 * @returns Where the line of that letter begins; -1 where it is the line on which this began, unless
 *   that was at its beginning.
 */
export function toContent(reading: CommonReading): number {
  const { text } = reading;
  let { offset } = reading;
  let lineStart = offset === 0 || text.charCodeAt(offset - 1) === LINE_FEED ? offset : -1;
  for (;;) {
    const from = offset;
    while (isBlank(text.charCodeAt(offset))) offset += 1;
    const code = text.charCodeAt(offset);
    // A comment is one only behind a blank, or where its line begins.
    if (code === HASH && (offset > from || from === lineStart)) {
      const end = lineEnd(text, offset);
      reading.comments.push(commentOf(text.slice(offset, end), offset, text));
      offset = end;
    } else if (code === LINE_FEED) {
      offset += 1;
      lineStart = offset;
    } else {
      reading.offset = offset;
      return lineStart;
    }
  }
}

const LINE_FEED = 0x0a;
const HASH = 0x23;

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}
