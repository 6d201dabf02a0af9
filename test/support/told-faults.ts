import type { NamedFault } from '../../src/finding/fault.ts';
import { lineIndex } from '../../src/text/line-index.ts';
import type { Span } from '../../src/text/span.ts';

/** Faults as lines: `line:column-line:column rule: message`, each note behind an arrow. */
export function toldFaults(faults: readonly NamedFault[], text: string): readonly string[] {
  const { positionOf } = lineIndex(text);
  const place = ({ start, end }: Span): string => {
    const [first, last] = [positionOf(start), positionOf(end)];
    return `${first.line}:${first.column}-${last.line}:${last.column}`;
  };
  return faults.flatMap(({ at, rule, message, notes = [] }) => [
    `${place(at)} ${rule}: ${message}`,
    ...notes.map((note) => `-> ${place(note.at)} ${note.message}`),
  ]);
}
