import { KEYS } from '../model/keys.ts';
import type { Call } from '../simulator/call.ts';
import { displayWidth } from '../text/display-width.ts';
import { cutLine } from './cut-line.ts';
import { flowAt } from './flow-at.ts';
import { optionsInForce } from './options-in-force.ts';
import type { PaneSize } from './pane-size.ts';
import type { Stage } from './stage.ts';
import { styled } from './styled.ts';
import type { StyledLine, StyledPiece } from './styled-line.ts';

/**
 * The keypad, bright where a key counts at this moment, and beside it what each key does; where
 * there is little room, the list alone.
 */
export function keypadLines(stage: Stage, call: Call, size: PaneSize): readonly StyledLine[] {
  const { keys, labels } = meanings(stage, call);
  const hasPad = size.columns >= COLUMNS_MIN && size.rows >= PAD_ROWS.length;
  const list = listLines(labels, { ...size, columns: size.columns - (hasPad ? PAD_COLUMNS : 0) });
  if (!hasPad) return list;
  const count = Math.max(PAD_ROWS.length, list.length);
  return Array.from({ length: count }, (_, row) => [...padLine(row, keys), ...(list[row] ?? [])]);
}

const COLUMNS_MIN = 26;
const PAD_COLUMNS = 10;
const PAD_ROWS = [0, 3, 6, 9];

type Meanings = {
  readonly keys: ReadonlySet<string>;
  /** The keys of each option and what they do. */
  readonly labels: readonly (readonly [keys: string, label: string])[];
};

/** What keys mean now: options, digits that are asked for, or nothing at all. */
function meanings({ flow }: Stage, call: Call): Meanings {
  if (call.over !== undefined) return { keys: new Set(), labels: [] };
  const step = flowAt(flow, call).steps.get(call.step);
  if (step?.type === 'collect') {
    const end = step.terminator?.value;
    const digits = KEYS.filter((key) => /\d/.test(key));
    const ends: Meanings['labels'] = end === undefined ? [] : [[end, 'ends the input']];
    return {
      keys: new Set(end === undefined ? digits : [...digits, end]),
      labels: [['0-9', digitsWords(step.digitsMin, step.digitsMax)], ...ends],
    };
  }
  const labels = optionsInForce(flow, call).map(({ option }) => {
    const { keys, label, target } = option;
    const name = target?.kind === 'step' ? target.id : (target?.kind ?? '');
    return [keys, label?.value ?? name] as const;
  });
  return { keys: new Set(labels.flatMap(([keys]) => keys.slice(0, 1))), labels };
}

function digitsWords(min: number, max: number): string {
  if (min === max) return `${max} digit${max === 1 ? '' : 's'}`;
  return `${min} to ${max} digits`;
}

/** Three keys a row, as on a phone. */
function padLine(row: number, keys: ReadonlySet<string>): StyledLine {
  const first = PAD_ROWS[row];
  if (first === undefined) return [styled(' '.repeat(PAD_COLUMNS))];
  const shown = KEYS.slice(first, first + 3).map((key) =>
    styled(` ${key} `, keys.has(key) ? 'key' : 'faint'),
  );
  return [...shown, styled(' '.repeat(PAD_COLUMNS - 3 * shown.length))];
}

/** One option a line, in two columns where one has too few lines. */
function listLines(
  labels: Meanings['labels'],
  { columns, rows, glyphs }: PaneSize,
): readonly StyledLine[] {
  const keysWidth = Math.max(1, ...labels.map(([keys]) => keys.length));
  const line = ([keys, label]: readonly [string, string], width: number): StyledLine =>
    cutLine([styled(`${keys.padEnd(keysWidth)} `, 'key'), styled(label)], width, glyphs.ellipsis);
  if (labels.length <= rows) return labels.map((entry) => line(entry, columns));
  const shown = labels.length <= 2 * rows ? labels : labels.slice(0, 2 * rows - 1);
  const width = Math.floor((columns - 1) / 2);
  const lines: StyledLine[] = shown.map((entry) => line(entry, width));
  const left = labels.length - shown.length;
  if (left > 0) {
    lines.push(cutLine([styled(`${left} more`, 'faint')], width, glyphs.ellipsis));
  }
  const half = Math.ceil(lines.length / 2);
  return lines
    .slice(0, half)
    .map((one, at) => [...padded(one, width + 1), ...(lines[half + at] ?? [])]);
}

function padded(line: StyledLine, columns: number): readonly StyledPiece[] {
  const width = line.reduce((sum, { text }) => sum + displayWidth(text), 0);
  return [...line, styled(' '.repeat(Math.max(0, columns - width)))];
}
