import { displayWidth } from '../text/display-width.ts';
import { wrapped } from '../text/wrapped.ts';
import { bodyOf } from './body-of.ts';
import { clockWords } from './clock-words.ts';
import { cutLine } from './cut-line.ts';
import type { Glyphs } from './glyphs.ts';
import { glyphsOf } from './glyphs-of.ts';
import { hintLine } from './hint-line.ts';
import { type HumanDistance, humanDistance } from './human-distance.ts';
import { humanWords } from './human-words.ts';
import type { Look } from './look.ts';
import type { Picture } from './picture.ts';
import { presentMoment } from './present-moment.ts';
import type { Screen, Tab } from './screen.ts';
import { styled } from './styled.ts';
import type { StyledLine, Tone } from './styled-line.ts';

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
/** As in the body of the picture. */
const TWO = 70;

/** The flow, where the call is, and the caller's moment; where room is short, the step goes first. */
function headLine({ walk, columns, speaks }: Screen, glyphs: Glyphs): StyledLine {
  const { stage, given } = walk;
  const { call } = presentMoment(walk);
  const place = [
    styled(` ${glyphs.dot} `, 'faint'),
    styled(call.over === undefined ? call.step : `over: ${call.over.kind}`, 'here'),
  ];
  const clock = styled(
    `${speaks ? 'aloud, ' : ''}${clockWords(given.clock, call.timeMs)}`,
    'faint',
  );
  const hasClock = columns - widthOf([clock]) - 1 >= columns / 2;
  const room = columns - (hasClock ? widthOf([clock]) + 1 : 0);
  const flow = [styled(stage.flow.name?.value ?? stage.path, 'strong')];
  const nameRoom = Math.max(NAME_MIN, room - widthOf(place));
  const start = [...cutLine(flow, nameRoom, glyphs.ellipsis), ...place];
  const cut = cutLine(start, room, glyphs.ellipsis);
  if (!hasClock) return cut;
  return [...cut, styled(' '.repeat(columns - widthOf([clock]) - widthOf(cut))), clock];
}

/** So much of a flow's name is left however long the name of the step is. */
const NAME_MIN = 6;

function widthOf(line: StyledLine): number {
  return line.reduce((sum, { text }) => sum + displayWidth(text), 0);
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
  const tone = distanceTone(distance);
  const hint = hintLine(screen, call.over !== undefined);
  const told = message ?? { text: hint, tone: 'faint' as const };
  return [
    ...twoLines(`${humanWords(distance)}.`, columns, glyphs).map((text) => [styled(text, tone)]),
    ...twoLines(told.text, columns, glyphs).map((text) => [styled(text, told.tone)]),
  ];
}

function distanceTone(distance: HumanDistance): Tone {
  if (distance.kind === 'none') return 'bad';
  if (distance.kind === 'far') return 'warning';
  if (distance.kind !== 'over') return 'good';
  const { kind } = distance.end;
  return kind === 'cut-off' || kind === 'left' ? 'bad' : kind === 'hung-up' ? 'warning' : 'good';
}

function twoLines(text: string, columns: number, { ellipsis }: Glyphs): readonly string[] {
  const lines = wrapped(styled(text).text, columns);
  if (lines.length <= 2) return lines;
  const [first = '', second = ''] = lines;
  const cut = cutLine([styled(second)], columns - 1, ellipsis).map((piece) => piece.text);
  return [first, `${cut.join('')}${ellipsis}`];
}
