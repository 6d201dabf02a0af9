import { displayWidth } from '../text/display-width.ts';
import { wrapped } from '../text/wrapped.ts';
import { clockWords } from './clock-words.ts';
import { cutLine } from './cut-line.ts';
import { dialogPane } from './dialog-pane.ts';
import type { Glyphs } from './glyphs.ts';
import { glyphsOf } from './glyphs-of.ts';
import { humanDistance } from './human-distance.ts';
import { humanWords } from './human-words.ts';
import type { Look } from './look.ts';
import { paneOf } from './pane-of.ts';
import type { PaneColumn, Picture } from './picture.ts';
import { presentMoment } from './present-moment.ts';
import type { Screen, Tab } from './screen.ts';
import { styled } from './styled.ts';
import type { StyledLine } from './styled-line.ts';

/**
 * The picture of a screen: three columns of panes from 100 columns on, two from 70, one below, of
 * which Tab shows the next. Never taller or wider than the screen.
 */
export function pictureOf(screen: Screen, look: Look): Picture {
  const glyphs = glyphsOf(look.ascii);
  const { columns, rows } = screen;
  if (columns < COLUMNS_MIN || rows < ROWS_MIN) {
    const words = wrapped('The terminal is too small', Math.max(10, columns));
    const head = words.slice(0, Math.max(1, rows)).map((text) => [styled(text)]);
    return { columns, rows, head, body: [], foot: [] };
  }
  const head = [headLine(screen, glyphs)];
  const foot = footLines(screen, glyphs);
  const bodyRows = rows - head.length - foot.length - (columns < TWO ? 1 : 0);
  const tabs = columns < TWO ? [tabLine(screen.tab, columns, glyphs)] : [];
  const body = bodyOf(screen, bodyRows, glyphs);
  return { columns, rows, head: [...head, ...tabs], body, foot };
}

const COLUMNS_MIN = 20;
const ROWS_MIN = 8;
const TWO = 70;
const THREE = 100;
const GAP = 2;

function bodyOf(screen: Screen, rows: number, glyphs: Glyphs): readonly PaneColumn[] {
  const { columns, dialog, tab } = screen;
  const stack = (width: number, panes: readonly (readonly [Tab, number])[]): PaneColumn => ({
    columns: width,
    panes: panes
      .filter(([, height]) => height >= 2)
      .map(([name, height]) => paneOf(screen, name, { columns: width, rows: height, glyphs })),
  });
  const over = (width: number): PaneColumn => ({
    columns: width,
    panes:
      dialog === undefined ? [] : [dialogPane(screen, dialog, { columns: width, rows, glyphs })],
  });
  const left = Math.floor(columns * (columns < THREE ? 0.5 : 0.38));
  const isPage = dialog?.kind === 'page' && columns < THREE;
  if (dialog !== undefined && (columns < TWO || isPage)) return [over(columns)];
  if (columns < TWO) {
    const keys = tab === 'call' ? Math.min(7, Math.floor(rows / 2)) : 0;
    return [
      stack(columns, [
        [tab, rows - keys],
        ['keys', keys],
      ]),
    ];
  }
  if (dialog !== undefined) {
    return [stack(left, [['call', rows]]), over(columns - left - GAP)];
  }
  const keys = Math.min(10, Math.floor(rows / 3));
  if (columns < THREE) {
    const found = rows >= 18 ? 4 : 0;
    const right: readonly (readonly [Tab, number])[] = [
      ['keys', keys],
      ['findings', found],
      ['map', rows - keys - found],
    ];
    return [stack(left, [['call', rows]]), stack(columns - left - GAP, right)];
  }
  const middle = Math.floor(columns * 0.29);
  const found = Math.floor((rows - keys) / 2);
  return [
    stack(left, [['call', rows]]),
    stack(middle, [
      ['keys', keys],
      ['findings', found],
      ['world', rows - keys - found],
    ]),
    stack(columns - left - middle - 2 * GAP, [['map', rows]]),
  ];
}

/** The flow, where the call is, and the caller's moment. */
function headLine({ walk, columns, speaks }: Screen, glyphs: Glyphs): StyledLine {
  const { stage, given } = walk;
  const { call } = presentMoment(walk);
  const start = [
    styled(stage.flow.name?.value ?? stage.path, 'strong'),
    styled(` ${glyphs.dot} `, 'faint'),
    styled(call.over === undefined ? call.step : `over: ${call.over.kind}`, 'here'),
  ];
  const end = `${speaks ? 'aloud, ' : ''}${clockWords(given.clock, call.timeMs)}`;
  const room = columns - displayWidth(end) - 1;
  if (room < columns / 2) return cutLine(start, columns, glyphs.ellipsis);
  const cut = cutLine(start, room, glyphs.ellipsis);
  const width = cut.reduce((sum, { text }) => sum + displayWidth(text), 0);
  return [...cut, styled(' '.repeat(columns - displayWidth(end) - width)), styled(end, 'faint')];
}

function tabLine(tab: Tab, columns: number, { ellipsis }: Glyphs): StyledLine {
  const names: readonly Tab[] = ['call', 'keys', 'map', 'findings', 'world'];
  const line = names.map((name) => styled(` ${name} `, name === tab ? 'here' : 'faint'));
  return cutLine(line, columns, ellipsis);
}

/** How far a person is, and what there is to say, in two lines at most each. */
function footLines(screen: Screen, glyphs: Glyphs): readonly StyledLine[] {
  const { walk, columns, message } = screen;
  const { call } = presentMoment(walk);
  const distance = humanDistance(walk.stage.flow, call);
  const tone = distance.kind === 'none' ? 'bad' : distance.kind === 'far' ? 'warning' : 'good';
  const told = message ?? { text: HINT, tone: 'faint' as const };
  return [
    ...twoLines(`${humanWords(distance)}.`, columns, glyphs).map((text) => [styled(text, tone)]),
    ...twoLines(told.text, columns, glyphs).map((text) => [styled(text, told.tone)]),
  ];
}

const HINT = '? keys  u undo  g go to  v settings  s save  q quit';

function twoLines(text: string, columns: number, { ellipsis }: Glyphs): readonly string[] {
  const lines = wrapped(styled(text).text, columns);
  if (lines.length <= 2) return lines;
  const [first = '', second = ''] = lines;
  const cut = cutLine([styled(second)], columns - 1, ellipsis).map((piece) => piece.text);
  return [first, `${cut.join('')}${ellipsis}`];
}
