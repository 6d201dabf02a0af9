import { type CallPainter, callPainter } from '../calls/call-painter.ts';
import type { CallsLook } from '../calls/calls-look.ts';
import { defused } from '../text/defused.ts';
import { displayWidth } from '../text/display-width.ts';
import { visible } from '../text/visible.ts';
import { wrapped } from '../text/wrapped.ts';
import { countWords } from './count-words.ts';
import { policyWords } from './policy-words.ts';
import type { ProofReport, ProofRow } from './proof-report.ts';
import { type RowWords, rowWords } from './row-words.ts';

/** A proof for people in a terminal: a table, and under each refutation the call that shows it. */
export function prettyProof(report: ProofReport, look: CallsLook): string {
  const paint = callPainter(look.color);
  const words = report.rows.map((row) => rowWords(report, row));
  const widths = widthsOf(words, look.columns);
  const head = safe(report.flow === undefined ? report.path : `${report.path}: ${report.flow}`);
  const rows = report.rows.flatMap((row, index) => {
    const said = words[index];
    return said === undefined
      ? []
      : [...rowLines(said, widths, paint), ...detailLines(row, look, paint)];
  });
  const foot = [countWords(report), policyWords(report.policy)];
  return `${[paint.strong(head), '', ...rows, '', ...foot].join('\n')}\n`;
}

const GAP = 2;
const VERDICT_WIDTH = 7;
const INDENT = ' '.repeat(VERDICT_WIDTH + GAP);
type Column = 'property' | 'caller' | 'worlds';
const COLUMNS: readonly Column[] = ['property', 'caller', 'worlds'];
/** The fewest columns in which a cell can be read. */
const CELL_MIN = 10;

type Widths = Readonly<Record<Column, number>>;

/** Each column as wide as its widest cell, the widest ones cut down until the row fits. */
function widthsOf(words: readonly RowWords[], columns: number): Widths {
  const widths = { property: 0, caller: 0, worlds: 0 };
  for (const column of COLUMNS) {
    widths[column] = Math.max(CELL_MIN, ...words.map((row) => displayWidth(safe(row[column]))));
  }
  const room = Math.max(COLUMNS.length * CELL_MIN, columns - VERDICT_WIDTH - GAP * COLUMNS.length);
  while (widths.property + widths.caller + widths.worlds > room) {
    const widest = COLUMNS.reduce((one, other) => (widths[other] > widths[one] ? other : one));
    widths[widest] -= 1;
  }
  return widths;
}

function rowLines(row: RowWords, widths: Widths, paint: CallPainter): readonly string[] {
  const cells = COLUMNS.map((column) => wrapped(safe(row[column]), widths[column]));
  const height = Math.max(...cells.map((lines) => lines.length));
  const color = { PROVED: paint.good, REFUTED: paint.bad, UNKNOWN: paint.known }[row.verdict];
  return Array.from({ length: height }, (_, line) => {
    const verdict = line === 0 ? row.verdict : '';
    const rest = COLUMNS.map((column, index) => padded(cells[index]?.[line] ?? '', widths[column]));
    const gap = ' '.repeat(GAP);
    const left = `${color(verdict)}${' '.repeat(VERDICT_WIDTH - verdict.length)}`;
    return `${left}${gap}${rest.join(gap)}`.trimEnd();
  });
}

function padded(cell: string, width: number): string {
  return `${cell}${' '.repeat(Math.max(0, width - displayWidth(cell)))}`;
}

function detailLines({ result }: ProofRow, look: CallsLook, paint: CallPainter): readonly string[] {
  const told = (text: string): readonly string[] =>
    wrapped(safe(text), look.columns - INDENT.length).map((line) => `${INDENT}${line}`);
  switch (result.kind) {
    case 'proved':
      return result.note === undefined ? [] : told(result.note).map(paint.faint);
    case 'unknown':
      return told(result.because);
    case 'refuted': {
      const { when, because, call, replay, command } = result;
      const given = call.given.length === 0 ? '' : ` where ${call.given.join('; ')}`;
      return [
        ...told(when === '' ? because : `when ${when}: ${because}`),
        ...told(`call ${call.keys === '' ? 'without a key' : `"${call.keys}"`}${given}`),
        // Not wrapped, so that it can be pasted.
        ...(command === undefined
          ? told(PLAYED[replay])
          : [`${INDENT}${paint.strong(safe(command))}`]),
      ];
    }
  }
}

const PLAYED = {
  played: 'the simulator plays it, but flags of "presszero walk" cannot say all of its world',
  unplayed: 'not played: no one world is like that, or the call goes through another flow',
  different: 'the simulator goes another way, a fault of presszero: please report it',
} as const;

function safe(text: string): string {
  return defused(visible(text));
}
