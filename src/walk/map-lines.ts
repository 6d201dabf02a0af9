import type { StepId } from '../model/step-id.ts';
import { displayWidth } from '../text/display-width.ts';
import type { Coverage } from './coverage.ts';
import { cutLine } from './cut-line.ts';
import { flowMap } from './flow-map.ts';
import { humanTimes } from './human-times.ts';
import type { MapRow } from './map-row.ts';
import type { PaneSize } from './pane-size.ts';
import { roughTime } from './rough-time.ts';
import type { Stage } from './stage.ts';
import { styled } from './styled.ts';
import type { StyledLine, StyledPiece } from './styled-line.ts';

/** What the map marks. */
export type MapMarks = {
  /** Where the call is. */
  readonly here: StepId;
  /** The step that the user looks at, if it is another. */
  readonly looked: StepId | undefined;
  readonly coverage: Coverage;
};

/**
 * The part of the map around the present step, or the one that is looked at: how each step is come
 * to, which were visited, and the seconds to a person from each. O(lines shown), once it is drawn.
 */
export function mapLines(stage: Stage, marks: MapMarks, size: PaneSize): readonly StyledLine[] {
  const rows = flowMap(stage);
  const wanted = marks.looked ?? marks.here;
  const at = Math.max(
    0,
    rows.findIndex(({ step }) => step === wanted),
  );
  const first = Math.max(0, Math.min(at - Math.floor(size.rows / 2), rows.length - size.rows));
  return rows.slice(first, first + size.rows).map((row) => mapLine(stage, row, marks, size));
}

function mapLine(
  stage: Stage,
  row: MapRow,
  { here, looked, coverage }: MapMarks,
  { columns, glyphs }: PaneSize,
): StyledLine {
  const isHere = row.step !== undefined && row.step === here;
  const isSeen = row.step !== undefined && coverage.steps.has(row.step);
  const mark = isHere ? glyphs.here : isSeen ? glyphs.seen : ' ';
  const indent = '  '.repeat(Math.min(row.depth, Math.max(1, Math.floor(columns / 8))));
  const end = timeOf(stage, row);
  const line: StyledPiece[] = [
    styled(`${mark} `, isHere ? 'here' : 'good'),
    styled(indent),
    ...(row.by === '' ? [] : [styled(row.by, 'faint')]),
  ];
  if (row.backTo !== undefined) line.push(styled(` ${glyphs.arrow} ${row.backTo}`, 'faint'));
  if (row.step !== undefined) {
    const tone = isHere ? 'here' : row.step === looked ? 'key' : 'strong';
    line.push(styled(row.by === '' ? '' : ': '), styled(row.step, tone));
  }
  const room = columns - displayWidth(end) - (end === '' ? 0 : 1);
  const start = cutLine(line, room, glyphs.ellipsis);
  if (end === '') return start;
  const width = start.reduce((sum, { text }) => sum + displayWidth(text), 0);
  return [...start, styled(' '.repeat(columns - displayWidth(end) - width)), styled(end, 'faint')];
}

/** About how long it is to a person; a dash where nobody answers. */
function timeOf(stage: Stage, { step, index }: MapRow): string {
  if (step === undefined) return '';
  const ms = humanTimes(stage)[index] ?? Infinity;
  return ms === Infinity ? '-' : roughTime(ms);
}
