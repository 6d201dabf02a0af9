import type { StepId } from '../model/step-id.ts';
import { displayWidth } from '../text/display-width.ts';
import type { Coverage } from './coverage.ts';
import { cutLine } from './cut-line.ts';
import { flowMap } from './flow-map.ts';
import type { Glyphs } from './glyphs.ts';
import { humanTimes } from './human-times.ts';
import type { MapRow } from './map-row.ts';
import type { PaneSize } from './pane-size.ts';
import { roughTime } from './rough-time.ts';
import type { Stage } from './stage.ts';
import { styled } from './styled.ts';
import type { StyledLine, StyledPiece } from './styled-line.ts';
import { treeShape } from './tree-shape.ts';

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
 * to, which were visited, and the seconds to a person from each. A deep part is moved to the left,
 * so that its names can be read. O(lines shown), once it is drawn.
 */
export function mapLines(stage: Stage, marks: MapMarks, size: PaneSize): readonly StyledLine[] {
  const rows = flowMap(stage);
  const wanted = marks.looked ?? marks.here;
  const at = Math.max(
    0,
    rows.findIndex(({ step }) => step === wanted),
  );
  const first = Math.max(0, Math.min(at - Math.floor(size.rows / 2), rows.length - size.rows));
  const levels = Math.max(2, Math.floor(size.columns / COLUMNS_A_LEVEL));
  const base = Math.max(0, (rows[at]?.depth ?? 0) + 2 - levels);
  return rows.slice(first, first + size.rows).map((row, offset) => {
    const guide = guideOf(rows, first + offset, { base, levels, glyphs: size.glyphs });
    return mapLine(stage, row, guide, marks, size);
  });
}

/** A level takes two columns, and all levels together a third of the map. */
const COLUMNS_A_LEVEL = 6;

function guideOf(
  rows: readonly MapRow[],
  at: number,
  { base, levels, glyphs }: { base: number; levels: number; glyphs: Glyphs },
): string {
  const { parent, isLast } = treeShape(rows);
  const depth = (rows[at]?.depth ?? 0) - base;
  if (depth <= 0) return '';
  const own = isLast[at] === 1 ? glyphs.corner : glyphs.tee;
  if (depth > levels) return `${'  '.repeat(levels - 1)}${own}`;
  let guide = own;
  let above = parent[at] ?? -1;
  for (let level = depth - 1; level > 0; level -= 1) {
    guide = `${isLast[above] === 1 ? '  ' : glyphs.pipe}${guide}`;
    above = parent[above] ?? -1;
  }
  return guide;
}

function mapLine(
  stage: Stage,
  row: MapRow,
  guide: string,
  { here, looked, coverage }: MapMarks,
  { columns, glyphs }: PaneSize,
): StyledLine {
  const { step, by, backTo } = row;
  const isHere = step !== undefined && step === here;
  const isSeen = step !== undefined && coverage.steps.has(step);
  const mark = isHere ? glyphs.here : isSeen ? glyphs.seen : ' ';
  const start = [styled(`${mark} `, isHere ? 'here' : 'good'), styled(guide, 'faint')];
  const name: StyledPiece[] = [];
  if (backTo !== undefined) {
    name.push(styled(`${by === '' ? '' : ' '}${glyphs.arrow} ${backTo}`, 'faint'));
  }
  if (step !== undefined) {
    const tone = isHere ? 'here' : step === looked ? 'key' : 'strong';
    name.push(styled(by === '' ? '' : ': ', 'faint'), styled(step, tone));
  }
  const time = timeOf(stage, row);
  const end: StyledLine = time === '' ? [] : [styled(` ${time}`, 'faint')];
  // Where something must go, it is the words of the way: the name of the step says more.
  const room = columns - widthOf(start) - widthOf(end);
  const way = by === '' ? [] : cutLine([styled(by)], wayRoom(room, widthOf(name)), glyphs.ellipsis);
  const line = cutLine([...start, ...way, ...name], columns - widthOf(end), glyphs.ellipsis);
  const blank = end.length === 0 ? 0 : columns - widthOf(line) - widthOf(end);
  return blank > 0 ? [...line, styled(' '.repeat(blank)), ...end] : [...line, ...end];
}

function wayRoom(columns: number, nameColumns: number): number {
  return Math.max(WAY_MIN, columns - nameColumns);
}

/** So many columns of a way are left however long the name is: a key, and a letter or two. */
const WAY_MIN = 5;

function widthOf(line: StyledLine): number {
  return line.reduce((sum, { text }) => sum + displayWidth(text), 0);
}

/** About how long it is to a person; a dash where nobody answers. */
function timeOf(stage: Stage, { step, index }: MapRow): string {
  if (step === undefined) return '';
  const ms = humanTimes(stage)[index] ?? Infinity;
  return ms === Infinity ? '-' : roughTime(ms);
}
