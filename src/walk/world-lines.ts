import type { Call } from '../simulator/call.ts';
import { openingOf } from '../simulator/opening-of.ts';
import { variableValue } from '../simulator/variable-value.ts';
import { displayWidth } from '../text/display-width.ts';
import { clockWords } from './clock-words.ts';
import { cutLine } from './cut-line.ts';
import type { Given } from './given.ts';
import type { Moment } from './moment.ts';
import type { PaneSize } from './pane-size.ts';
import type { SettingRow } from './setting-row.ts';
import { settingRows } from './setting-rows.ts';
import type { Stage } from './stage.ts';
import { styled } from './styled.ts';
import type { StyledLine } from './styled-line.ts';

/** The clock at this moment, what the variables hold now, and what else was set. */
export function worldLines(
  stage: Stage,
  given: Given,
  last: Moment,
  { columns, rows, glyphs }: PaneSize,
): readonly StyledLine[] {
  const { call } = last;
  const set = settingRows(stage, given, last).filter(isTold);
  const name = ({ of, name, label }: SettingRow) => styled(of === 'hours' ? name : label, 'faint');
  const widest = Math.max(0, ...set.map((row) => displayWidth(name(row).text)));
  const column = Math.min(widest, Math.floor(columns / 2));
  const lines: StyledLine[] = [
    [styled(clockWords(given.clock, call.timeMs))],
    ...set.map((row) => {
      const start = cutLine([name(row)], column, glyphs.ellipsis);
      const width = start.reduce((sum, { text }) => sum + displayWidth(text), 0);
      const blank = styled(' '.repeat(column - width + 2));
      return [...start, blank, styled(settingWords(stage, call, row))];
    }),
  ];
  const shown = lines.length > rows ? lines.slice(0, Math.max(1, rows - 1)) : lines;
  const left = lines.length - shown.length;
  const rest: readonly StyledLine[] =
    left > 0 ? [[styled(`${glyphs.ellipsis} ${left} more: v`, 'faint')]] : [];
  return [...shown, ...rest].map((line) => cutLine(line, columns, glyphs.ellipsis));
}

function isTold({ of, shown, choices }: SettingRow): boolean {
  if (of === 'clock') return false;
  return of === 'variable' || of === 'hours' || shown !== choices[0];
}

function settingWords({ flow }: Stage, call: Call, row: SettingRow): string {
  if (row.of === 'variable') return valueWords(variableValue(flow, call, row.name));
  if (row.of !== 'hours') return row.shown;
  const state = openingOf(flow, call, row.name) ?? 'unknown';
  return row.shown === row.choices[0] ? state : `${state}, set`;
}

function valueWords(value: string | number | boolean | undefined): string {
  return value === undefined ? 'unknown' : JSON.stringify(value);
}
