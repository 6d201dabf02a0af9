import type { CommonReading } from './common-reading.ts';
import { mayBeMark } from './may-be-mark.ts';
import { toContent } from './to-content.ts';

/**
 * Goes from behind a value, or from the beginning of a line, to the next line that holds more than
 * a comment, and notes how far it is indented.
 *
 * @returns Whether nothing else stood behind the value, and that line is no mark of a document.
 */
export function toNextLine(reading: CommonReading): boolean {
  const lineStart = toContent(reading);
  const { text, offset } = reading;
  const isOver = offset === text.length;
  reading.column = isOver ? -1 : offset - lineStart;
  return isOver || (lineStart !== -1 && !(offset === lineStart && mayBeMark(text, offset)));
}
