import type { Span } from '../text/span.ts';

/**
 * The lines of the value that begins under a comment: the next line that is neither empty nor a
 * comment, and all lines after it that are indented deeper; a list under a key may stand in the
 * key's own column.
 *
 * Goes by indents alone, as YAML's own nesting does, so that it also serves a file that YAML
 * cannot read. The line break at the end belongs to it. An empty span at the end of the text when
 * nothing follows. O(lines covered).
 *
 * @param after Where the comment ends.
 */
export function valueUnder(text: string, after: number): Span {
  let first = nextLine(text, after);
  while (first !== undefined && isSkipped(first)) first = nextLine(text, first.end);
  if (first === undefined) return { start: text.length, end: text.length };
  const takesList = !first.words.startsWith('-');
  let end = first.end;
  for (let line = nextLine(text, end); line !== undefined; line = nextLine(text, line.end)) {
    // A "#" that is indented deeper may be part of a text.
    if (isSkipped(line) && line.indent <= first.indent) continue;
    if (line.words === '') continue;
    const isListItem = /^-(?:\s|$)/.test(line.words) && line.indent === first.indent;
    if (line.indent <= first.indent && !(takesList && isListItem)) break;
    end = line.end;
  }
  return { start: first.start, end: end + 1 };
}

type Line = {
  readonly start: number;
  /** Where the line break begins. */
  readonly end: number;
  readonly indent: number;
  readonly words: string;
};

/** The line that begins after the line break at or after `from`. */
function nextLine(text: string, from: number): Line | undefined {
  BREAK.lastIndex = from;
  if (BREAK.exec(text) === null) return undefined;
  const start = BREAK.lastIndex;
  BREAK.lastIndex = start;
  const end = BREAK.exec(text)?.index ?? text.length;
  const line = text.slice(start, end);
  const words = line.trimStart();
  return { start, end, indent: line.length - words.length, words };
}

const BREAK = /\r\n|[\r\n]/g;

function isSkipped({ words }: Line): boolean {
  return words === '' || words.startsWith('#');
}
