import { lineIndex } from '../text/line-index.ts';
import { callMark } from './call-mark.ts';
import { type CallLines, callPlaces } from './call-places.ts';

/** What is to be changed in a file of calls. */
export type CallsEdit = {
  /** Calls to be added at the end of the list, each as `callText` writes it for an indent. */
  readonly added: readonly ((indent: string) => string)[];
  /** Whether calls that were generated, and that nobody has touched since, are taken away. */
  readonly dropsGenerated: boolean;
};

/**
 * The text of a file with calls added behind its last one; every other letter of it stays, but for
 * the generated calls that are dropped. `undefined` where the calls are not written as lines that
 * begin with `-`, or the file cannot be read.
 */
export function editedCalls(
  text: string,
  { added, dropsGenerated }: CallsEdit,
): string | undefined {
  const places = callPlaces(text);
  if (places === undefined) return undefined;
  const lines = linesOf(text);
  const indent = ' '.repeat(places.indent);
  const dropped = new Set<number>();
  for (const call of dropsGenerated ? places.calls : []) {
    if (!isUntouched(call, lines)) continue;
    for (let line = call.first - 1; line <= call.last; line += 1) dropped.add(line);
  }
  const end = places.calls.at(-1)?.last ?? 0;
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  const written = added.map((call) => call(indent).replaceAll('\n', ending)).join('');
  const kept = lines.map((line, index) => (dropped.has(index + 1) ? '' : line));
  const before = kept.slice(0, end).join('');
  const isEnded = before === '' || /[\r\n]$/.test(before) || written === '';
  return `${before}${isEnded ? '' : ending}${written}${kept.slice(end).join('')}`;
}

/** The lines, each with its line break. */
function linesOf(text: string): readonly string[] {
  const { lineCount, lineSpan } = lineIndex(text);
  return Array.from({ length: lineCount }, (_, index) => {
    const { start } = lineSpan(index + 1);
    const next = index + 1 < lineCount ? lineSpan(index + 2).start : text.length;
    return text.slice(start, next);
  });
}

/** Whether the line above a call is the mark of exactly this call. */
function isUntouched({ first, last }: CallLines, lines: readonly string[]): boolean {
  const above = lines[first - 2]?.trim() ?? '';
  return above !== '' && above === callMark(lines.slice(first - 1, last).join(''));
}
