import { settledAsking } from '../model/settled-asking.ts';
import type { Step } from '../model/step.ts';
import type { Call } from '../simulator/call.ts';
import { callLines } from './call-lines.ts';
import { cutLine } from './cut-line.ts';
import { findingLines } from './finding-lines.ts';
import { flowAt } from './flow-at.ts';
import type { Glyphs } from './glyphs.ts';
import { keypadLines } from './keypad-lines.ts';
import { mapLines } from './map-lines.ts';
import type { Moment } from './moment.ts';
import type { Pane } from './picture.ts';
import { presentMoment } from './present-moment.ts';
import type { Screen, Tab } from './screen.ts';
import { styled } from './styled.ts';
import type { StyledLine } from './styled-line.ts';
import { titleLine } from './title-line.ts';
import { worldLines } from './world-lines.ts';

/** One pane of the walk, drawn for its room; `rows` counts its heading. */
export function paneOf(
  screen: Screen,
  tab: Tab,
  {
    columns,
    rows,
    glyphs,
  }: { readonly columns: number; readonly rows: number; readonly glyphs: Glyphs },
): Pane {
  const size = { columns, rows: Math.max(1, rows - 1), glyphs };
  const { walk, findings } = screen;
  const moment = presentMoment(walk);
  const { call } = moment;
  const pane = (name: string, rest: string, lines: readonly StyledLine[], end?: string): Pane => ({
    title: titleLine(name, rest, columns, glyphs, end),
    rows,
    lines: lines.slice(0, size.rows).map((line) => cutLine(line, columns, glyphs.ellipsis)),
  });
  switch (tab) {
    case 'call':
      return pane(
        'Call',
        placeInCall(screen, moment),
        callLines(walk.stage, moment, size, screen.scroll),
      );
    case 'keys': {
      const facts = factsLine(screen, call);
      const room = { ...size, rows: Math.max(1, size.rows - 1) };
      return pane('Keys', call.step, [facts, ...keypadLines(walk.stage, call, room)]);
    }
    case 'map': {
      const marks = { here: mainStep(call), looked: screen.looked, coverage: walk.coverage };
      const lines = mapLines(walk.stage, marks, size);
      return pane('Map', coverageWords(screen, columns), lines, 'to a person');
    }
    case 'findings':
      return pane('Findings', '', findingLines(walk.stage, findings, mainStep(call), size));
    case 'world':
      return pane('Clock and variables', '', worldLines(walk.stage, walk.given, moment, size));
  }
}

function placeInCall({ walk, speed }: Screen, moment: Moment): string {
  const whole = walk.acts?.count ?? 0;
  const at = walk.at < whole ? `act ${walk.at} of ${whole}, ` : '';
  const clock = (moment.call.timeMs / 1_000).toFixed(1);
  return `${at}${clock} s${speed === 'instant' ? '' : `, ${speed}`}`;
}

/** In a called flow the map shows the step that calls it. */
function mainStep({ callers, step }: Call): Call['step'] {
  return callers[0]?.step ?? step;
}

/** How the caller fares at a step that asks; of others, what they do. */
function factsLine({ walk }: Screen, call: Call): StyledLine {
  const here = flowAt(walk.stage.flow, call);
  const step = here.steps.get(call.step);
  if (call.over !== undefined) return [styled('the call is over', 'faint')];
  if (step === undefined) return [];
  if (step.type !== 'menu' && step.type !== 'collect') {
    return [styled(`${step.type}: ${keyWords(step)}`, 'faint')];
  }
  const { maxNoInput, maxNoMatch } = settledAsking(step, here.defaults);
  const input = call.input === '' ? '' : `so far ${call.input}, `;
  const counts = `silent ${call.noInputs} of ${limit(maxNoInput)}, wrong ${call.noMatches} of ${limit(maxNoMatch)}`;
  return [styled(input, 'caller'), styled(counts, 'faint')];
}

/** What becomes of keys that are pressed while a step speaks or works by itself. */
function keyWords(step: Step): string {
  if (step.type === 'queue')
    return step.options.length > 0 ? 'a key leaves it' : 'no key leaves it';
  return ENDS.has(step.type) ? 'no key counts' : 'keys wait for the next menu';
}

const ENDS: ReadonlySet<Step['type']> = new Set(['transfer', 'voicemail', 'callback', 'hangup']);

function limit(count: number): string {
  return count === Infinity ? 'any' : String(count);
}

/** How much was seen so far; where there is little room, of steps alone. */
function coverageWords({ walk }: Screen, columns: number): string {
  const { steps, ways } = walk.stage.facts.graph();
  const wayCount = ways.filter(({ kind }) => kind !== 'error').length;
  const { coverage } = walk;
  const words = `${coverage.steps.size} of ${steps.length} steps`;
  const all = `${words}, ${coverage.ways.size} of ${wayCount} ways`;
  return all.length + TITLE_COLUMNS <= columns ? all : words;
}

/** What else stands in the heading of the map. */
const TITLE_COLUMNS = '- Map .   - to a person'.length;
