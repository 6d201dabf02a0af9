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
 * The keypad with what each key does at this moment, then options of several keys; where there is
 * little room, a list of the keys that mean something.
 */
export function keypadLines(stage: Stage, call: Call, size: PaneSize): readonly StyledLine[] {
  const labels = labelsOf(stage, call);
  const long = [...labels].filter(([keys]) => keys.length > 1);
  const isWide = size.columns >= COLUMNS_MIN && size.rows >= 4 + long.length;
  const lines = isWide
    ? [...pad(labels, size), ...long.map((entry) => listed(entry))]
    : listLines(labels);
  const shown = lines.length > size.rows ? lines.slice(0, size.rows - 1) : lines;
  const left = lines.length - shown.length;
  const rest: readonly StyledLine[] =
    left > 0 ? [[styled(`${size.glyphs.ellipsis} ${left} more keys`, 'faint')]] : [];
  return [...shown, ...rest].map((line) => cutLine(line, size.columns, size.glyphs.ellipsis));
}

const COLUMNS_MIN = 24;

/** What keys mean now: options, digits that are asked for, or nothing at all. */
function labelsOf({ flow }: Stage, call: Call): ReadonlyMap<string, string> {
  const step = flowAt(flow, call).steps.get(call.step);
  if (call.over !== undefined) return new Map();
  if (step?.type === 'collect') {
    const labels = new Map(KEYS.filter((key) => /\d/.test(key)).map((key) => [key, '']));
    return step.terminator === undefined
      ? labels
      : labels.set(toKey(step.terminator.value), 'ends');
  }
  return new Map(
    optionsInForce(flow, call).map(({ option }) => {
      const { keys, label, target } = option;
      const name = target?.kind === 'step' ? target.id : (target?.kind ?? '');
      return [keys, label?.value ?? name];
    }),
  );
}

function toKey(text: string): (typeof KEYS)[number] {
  return KEYS.find((key) => key === text) ?? '#';
}

/** Digits that are asked for are one line together. */
function listLines(labels: ReadonlyMap<string, string>): readonly StyledLine[] {
  const named = [...labels].filter(([, label]) => label !== '');
  const digits: readonly StyledLine[] =
    named.length < labels.size ? [[styled(' 0-9 ', 'key'), styled('digits')]] : [];
  return [...digits, ...named.map((entry) => listed(entry))];
}

function listed([keys, label]: readonly [string, string]): StyledLine {
  return [styled(` ${keys} `, 'key'), styled(label)];
}

/** Three keys a row, as on a phone, with labels of two lines where there is room. */
function pad(labels: ReadonlyMap<string, string>, size: PaneSize): readonly StyledLine[] {
  const cell = Math.floor(size.columns / 3);
  const isTall = size.rows >= 2 * PAD_ROWS.length;
  return PAD_ROWS.flatMap((first) => {
    const cells = KEYS.slice(first, first + 3).map((key) => {
      const label = labels.get(key);
      const head = styled(` ${key} `, label === undefined ? 'faint' : 'key');
      const [upper, lower] = twoParts(label ?? '', cell - 4, isTall, size.glyphs.ellipsis);
      return {
        upper: [head, ...padded(upper, cell - 3)],
        lower: [styled('   '), ...padded(lower, cell - 3)],
      };
    });
    const rows = [cells.flatMap(({ upper }) => upper)];
    return isTall ? [...rows, cells.flatMap(({ lower }) => lower)] : rows;
  });
}

const PAD_ROWS = [0, 3, 6, 9];

/** A label in one line, or parted at a blank into two. */
function twoParts(
  label: string,
  columns: number,
  isTall: boolean,
  ellipsis: string,
): readonly [StyledLine, StyledLine] {
  const { text } = styled(label);
  const shortened = (part: string) => cutLine([{ text: part, tone: 'plain' }], columns, ellipsis);
  if (!isTall || displayWidth(text) <= columns) return [shortened(text), []];
  const words = text.split(' ');
  let count = 1;
  while (displayWidth(words.slice(0, count + 1).join(' ')) <= columns) count += 1;
  return [shortened(words.slice(0, count).join(' ')), shortened(words.slice(count).join(' '))];
}

function padded(line: StyledLine, columns: number): readonly StyledPiece[] {
  const width = line.reduce((sum, { text }) => sum + displayWidth(text), 0);
  return [...line, styled(' '.repeat(Math.max(0, columns - width)))];
}
