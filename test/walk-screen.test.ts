import { describe, expect, it } from 'vitest';
import { wavMs } from '../src/simulator/wav-ms.ts';
import { displayWidth } from '../src/text/display-width.ts';
import { firstScreen } from '../src/walk/first-screen.ts';
import { firstWalk } from '../src/walk/first-walk.ts';
import { framePaint } from '../src/walk/frame-paint.ts';
import { keyTones } from '../src/walk/key-tones.ts';
import type { Picture } from '../src/walk/picture.ts';
import { pictureOf } from '../src/walk/picture-of.ts';
import { plainGiven } from '../src/walk/plain-given.ts';
import { presentMoment } from '../src/walk/present-moment.ts';
import { readStrokes } from '../src/walk/read-strokes.ts';
import type { Screen } from '../src/walk/screen.ts';
import { screenAfter } from '../src/walk/screen-after.ts';
import type { ScreenEvent } from '../src/walk/screen-event.ts';
import { strokesOf } from '../src/walk/strokes-of.ts';
import type { StyledLine } from '../src/walk/styled-line.ts';
import { toldLines } from '../src/walk/told-lines.ts';
import { CLINIC_FLOW } from './support/clinic-flow.ts';
import { walkStage } from './support/walk-stage.ts';

const GIVEN = { ...plainGiven, hours: new Map([['office', 'open' as const]]) };
const LOOK = { color: false, ascii: false };

function screen(columns = 120, rows = 40, text = CLINIC_FLOW): Screen {
  return firstScreen(firstWalk(walkStage(text), GIVEN), { columns, rows });
}

function type(from: Screen, input: string): Screen {
  return screenAfter(from, { kind: 'typed', strokes: readStrokes(input) });
}

function happened(from: Screen, events: readonly ScreenEvent[]): Screen {
  return events.reduce(screenAfter, from);
}

function textOf(line: StyledLine): string {
  return line.map(({ text }) => text).join('');
}

function linesOf({ head, body, foot }: Picture): readonly string[] {
  const panes = body.flatMap((column) => column.panes);
  return [...head, ...panes.flatMap(({ title, lines }) => [title, ...lines]), ...foot].map(textOf);
}

function seen(from: Screen): string {
  return linesOf(pictureOf(from, LOOK)).join('\n');
}

const stepOf = ({ walk }: Screen) => presentMoment(walk).call.step;
const actsOf = ({ walk }: Screen) => walk.acts?.count ?? 0;
const ordersOf = ({ orders }: Screen) => orders.map(({ order }) => order);

describe('keys', () => {
  it('come apart though they arrive together', () => {
    expect(readStrokes('1\r2 u\u0012[A\u001b[A#\u001b')).toEqual([
      { key: 'text', text: '1' },
      { key: 'enter' },
      { key: 'text', text: '2' },
      { key: 'text', text: ' ' },
      { key: 'text', text: 'u' },
      { key: 'redo' },
      { key: 'text', text: '[' },
      { key: 'text', text: 'A' },
      { key: 'up' },
      { key: 'text', text: '#' },
      { key: 'escape' },
    ]);
    expect(readStrokes('\u001b[200~\u001bOB\u001b[99Q')).toEqual([{ key: 'down' }]);
    expect(readStrokes('ü🙂')).toEqual([
      { key: 'text', text: 'ü' },
      { key: 'text', text: '🙂' },
    ]);
  });

  it('are the same whether the view says what they are or not', () => {
    expect(strokesOf('r', { ctrl: true })).toEqual([{ key: 'redo' }]);
    expect(strokesOf('', { upArrow: true })).toEqual([{ key: 'up' }]);
    expect(strokesOf('', { tab: true, shift: true })).toEqual([{ key: 'backTab' }]);
    expect(strokesOf('1', { meta: true })).toEqual([{ key: 'escape' }, { key: 'text', text: '1' }]);
    expect(strokesOf('y', { ctrl: true })).toEqual([]);
    expect(strokesOf('\u0001\u0002', {})).toEqual([]);
  });

  it('dial in order, all twenty of a burst', () => {
    const menu = CLINIC_FLOW.replace('digits: 4', 'digits: 20');
    const burst = '01234567899876543210';
    const dialled = type(screen(120, 40, menu), `2${burst}`);
    expect(presentMoment(dialled.walk).call.variables.get('card')).toBe(burst);
    const oneByOne = [...`2${burst}`].reduce(type, screen(120, 40, menu));
    expect(oneByOne.walk.acts).toEqual(dialled.walk.acts);
  });

  it('always dial, over any list', () => {
    for (const key of ['v', 'f', 'b', '?', 'y']) {
      const dialled = type(type(screen(), key), '2');
      expect([key, stepOf(dialled), dialled.dialog]).toEqual([key, 'number', undefined]);
    }
  });

  it('are letters where a text is typed', () => {
    expect(type(screen(), 'g2').dialog).toMatchObject({ list: 'goto', text: '2' });
  });
});

describe('the keys of the walk', () => {
  it('keep silent, hear out, press wrong keys, hang up and say', () => {
    expect(seen(type(screen(), '  '))).toContain('caller is silent (2 of 2)');
    expect(presentMoment(type(screen(), '\r').walk).call.activity.kind).toBe('listen');
    expect(seen(type(screen(), 'w'))).toContain('"3" means nothing here (1 of 2)');
    expect(seen(type(screen(), 'x'))).toContain('the call ends: hung-up');
    expect(seen(type(screen(), '"hello\r'))).toContain('caller says "hello"');
  });

  it('cut a prompt short when they are pressed at once', () => {
    expect(seen(type(screen(), '2'))).not.toContain('cuts it short');
    expect(seen(type(screen(), '!2'))).toContain('a key cuts it short after 0 s');
    expect(type(screen(), '!2').bargesIn).toBe(false);
  });

  it('undo and redo', () => {
    const walked = type(screen(), '2123');
    expect(actsOf(type(walked, 'uuu'))).toBe(1);
    expect(actsOf(type(walked, 'uuu\u0012\u0012'))).toBe(3);
    expect(type(screen(), 'u').message?.text).toBe('There is nothing to undo');
  });

  it('move along the call and fork it', () => {
    const back = type(screen(), '212[[');
    expect([stepOf(back), back.message?.text]).toEqual([
      'number',
      'After act 1 of 3: [ and ] move, acting here forks the call',
    ]);
    expect(stepOf(type(back, '['))).toBe('welcome');
    const forked = type(back, '7');
    expect(forked.message?.text).toContain('Forked');
    expect(seen(type(forked, 'c'))).toContain('number after 2,1');
    expect(actsOf(type(forked, 'c\r'))).toBe(3);
  });

  it('go to a step', () => {
    const gone = type(screen(), 'gfind\r');
    expect(stepOf(gone)).toBe('bye');
    expect(gone.message).toEqual({ text: 'By 2,1234', tone: 'good' });
    expect(stepOf(type(gone, 'u'))).toBe('welcome');
    const other = type(screen(), 'glounge\r');
    expect(other.message?.text).toBe('By 3, in another world: member true');
  });

  it('search prompts and steps, and go to what was found', () => {
    const found = type(screen(), '/leave a\r');
    expect(found.looked).toBe('message');
    expect(seen(found)).toContain('"message" on the map');
    expect(type(found, 'g').dialog).toMatchObject({ text: 'message' });
    expect(seen(type(screen(), '/nothing like it'))).toContain('nothing');
  });

  it('change what is given, and say where the call now differs', () => {
    const walked = type(screen(), '1');
    expect(stepOf(walked)).toBe('desk');
    const closed = type(walked, 'v\u001b[B\r');
    expect(closed.walk.given.hours.get('office')).toBe('closed');
    expect(closed.message?.text).toContain('After act 1, key 1: now "message" by outcome "closed"');
    const later = type(walked, 'v\r\b\b\b\b\b23:15\r');
    expect(later.walk.given.clock).toBe('2026-01-05T23:15');
    const odd = type(walked, 'v\rx\r');
    expect(odd.message).toMatchObject({ tone: 'bad' });
    expect(odd.dialog?.kind).toBe('text');
    const card = type(walked, 'v\u001b[B\u001b[B\u001b[B\r42\r');
    expect(card.walk.given.variables.get('card')).toBe('42');
  });

  it('bookmark a moment', () => {
    const marked = type(screen(), '2b\r');
    expect(marked.message?.text).toBe('Bookmarked');
    expect(stepOf(type(marked, 'ub\u001b[B\r'))).toBe('number');
  });

  it('order what is done outside of the screen', () => {
    expect(ordersOf(type(screen(), '2s\r'))).toMatchObject([
      { kind: 'save', file: 'clinic.calls.yaml', acts: [{ kind: 'press', keys: '2' }] },
    ]);
    expect(ordersOf(type(screen(), '2e'))).toMatchObject([{ kind: 'edit', place: { line: 24 } }]);
    expect(ordersOf(type(screen(), 'q\u0003\u001a'))).toEqual([
      { kind: 'quit' },
      { kind: 'quit' },
      { kind: 'suspend' },
    ]);
    expect(type(screen(), 'qq').orders.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('speak what is said, and stop when a key is pressed', () => {
    const aloud = type(screen(), 'a2');
    expect(ordersOf(aloud)).toEqual([
      { kind: 'voice' },
      { kind: 'hush' },
      { kind: 'speak', text: 'Your card number?', language: 'en' },
      { kind: 'sound', keys: '2' },
    ]);
    expect(ordersOf(type(aloud, 'a')).at(-1)).toEqual({ kind: 'hush' });
    const mute = screenAfter(aloud, { kind: 'mute', why: 'No voice' });
    expect([mute.speaks, mute.message?.text]).toEqual([false, 'No voice']);
  });

  it('show the call in short', () => {
    expect(seen(type(screen(), '2123y'))).toContain(
      'presszero walk clinic.ivr.yaml --hours office=open --keys 2,123',
    );
  });
});

describe('time', () => {
  it('passes by itself only when it is asked to', () => {
    const tick: ScreenEvent = { kind: 'passed', ms: 100 };
    const timeOf = ({ walk }: Screen) => presentMoment(walk).call.timeMs;
    expect(timeOf(happened(screen(), [tick]))).toBe(0);
    expect(timeOf(happened(type(screen(), 't'), [tick, tick]))).toBe(800);
    expect(timeOf(happened(type(screen(), 'tt'), [tick, tick]))).toBe(200);
    expect(timeOf(happened(type(screen(), 'ttt'), [tick]))).toBe(0);
    expect(timeOf(happened(type(screen(), 't?'), [tick]))).toBe(0);
    expect(timeOf(happened(type(screen(), '2t['), [tick]))).toBe(0);
  });

  it('lets keys count at the very moment', () => {
    const ticked = happened(type(screen(), 'tt'), [{ kind: 'passed', ms: 1_000 }]);
    expect(seen(type(ticked, '2'))).toContain('a key cuts it short after 1 s');
  });

  it('makes silence by itself', () => {
    const ticks = Array.from({ length: 40 }, (): ScreenEvent => ({ kind: 'passed', ms: 1_000 }));
    expect(seen(happened(type(screen(), 'tt'), ticks))).toContain('caller is silent (1 of 2)');
  });
});

describe('a changed file', () => {
  it('replays the call and says where it differs', () => {
    const stage = walkStage(CLINIC_FLOW.replace('goto: number', 'goto: bye'));
    const changed = screenAfter(type(screen(), '2'), { kind: 'reread', stage });
    expect(stepOf(changed)).toBe('bye');
    expect(changed.message?.text).toBe(
      'The flow has changed. After act 1, key 2: now "bye" by option "2", before "number" by option "2"',
    );
  });
});

describe('the picture', () => {
  const sizes = [120, 100, 99, 80, 70, 69, 50, 40, 30, 20, 12].flatMap((columns) =>
    [60, 40, 24, 20, 12, 8, 5, 1].map((rows) => [columns, rows] as const),
  );
  const inputs = ['', '2', '212[', '?', 'g', '/a', 'v', 'f', 'b', 'y', '\t', '\t\t', '0 ', 's'];

  it.each(sizes)('fits into %i x %i', (columns, rows) => {
    for (const input of inputs) {
      const picture = pictureOf(type(screen(columns, rows), input), LOOK);
      const { head, body, foot } = picture;
      const bodyRows = body.map(({ panes }) => panes.reduce((sum, pane) => sum + pane.rows, 0));
      const height = head.length + Math.max(0, ...bodyRows) + foot.length;
      expect([input, height <= rows]).toEqual([input, true]);
      for (const { columns: width, panes } of body) {
        for (const { title, lines, rows: room } of panes) {
          expect(lines.length).toBeLessThan(room);
          for (const line of [title, ...lines]) {
            expect(displayWidth(textOf(line))).toBeLessThanOrEqual(width);
          }
        }
      }
      for (const line of [...head, ...foot]) {
        expect(displayWidth(textOf(line))).toBeLessThanOrEqual(Math.max(columns, 10));
      }
    }
  });

  it('has three columns from 100 on, two from 70, and tabs below', () => {
    const columnsAt = (columns: number) => pictureOf(screen(columns), LOOK).body.length;
    expect([120, 100, 99, 70, 69, 40].map(columnsAt)).toEqual([3, 3, 2, 2, 1, 1]);
    expect(seen(screen(60))).toContain(' call  keys  map  findings  world ');
    expect(seen(type(screen(60), '\t\t'))).toContain('├ 1 Appointments: office');
  });

  it('shows who said what and when, the keys, and how far a person is', () => {
    const text = seen(type(screen(), '\r'));
    expect(text).toContain('0:00 "Welcome to the clinic."');
    expect(text).toContain(
      ' 1  2  3  1 Appointments\n 4  5  6  2 Prescriptions\n 7  8  9  0 A person',
    );
    expect(text).toContain('silence ░░░');
    expect(text).toContain('0.0 of 5 s');
    expect(text).toContain('A person is 1 act away: key 1 (about 61 s).');
    expect(text).toContain('─ Map · 2 of 9 steps');
    expect(text).toContain('Mon 2026-01-05 10:00:1');
  });

  it('draws with ASCII alone when asked to', () => {
    const lines = linesOf(pictureOf(type(screen(), '2'), { ...LOOK, ascii: true }));
    for (const line of lines) expect(line).toMatch(/^[ -~]*$/);
  });

  it('shows what a menu says safely', () => {
    const odd = CLINIC_FLOW.replace('Welcome to the clinic.', '"\\e[31mHi\\u202e"');
    const text = seen(screen(120, 40, odd));
    expect(text).toContain('\\u{1b}[31mHi\\u{202e}');
    expect(text).not.toContain('\u001b');
  });

  it('cuts wide characters whole', () => {
    const wide = CLINIC_FLOW.replace('Appointments', '予約予約予約予約予約');
    for (const columns of [40, 41, 70, 71, 100, 101]) {
      for (const line of linesOf(pictureOf(type(screen(columns, 30, wide), '\r'), LOOK))) {
        expect(displayWidth(line)).toBeLessThanOrEqual(columns);
      }
    }
  });

  it('shows the findings at the present step', () => {
    const findings = [
      { severity: 'warning' as const, rule: 'a', message: 'Too many', start: 700, line: 20 },
      { severity: 'error' as const, rule: 'b', message: 'Trap here', start: 710, line: 20 },
    ];
    const step = walkStage(CLINIC_FLOW).flow.steps;
    const main = [...step.values()].find(({ id }) => id === 'main');
    const here = findings.map((one) => ({ ...one, start: (main?.at.start ?? 0) + 3 }));
    const found = screenAfter(screen(), { kind: 'found', findings: here });
    expect(seen(found)).toContain('none here, 2 in this flow: f');
    expect(seen(type(found, '\r'))).toMatch(/error Trap here[\s\S]*warning Too many/);
    expect(stepOf(type(found, 'f\r'))).toBe('main');
  });
});

describe('what the screen says', () => {
  const footOf = (from: Screen) => linesOf(pictureOf(from, LOOK)).slice(-1)[0] ?? '';

  it('stands until the next key', () => {
    const told = type(screen(), 'b\r');
    expect(footOf(told)).toBe('Bookmarked');
    expect(footOf(type(told, '\t'))).toContain('? keys');
    expect(footOf(type(screen(), 'z'))).toBe('"z" is no key of the walk: ? shows them');
  });

  it('names the keys that there is room for, on one line', () => {
    expect(footOf(screen(50, 20))).toBe('? keys  Tab pane  q quit  u undo  g go to');
    expect(footOf(screen(80, 24))).toContain('? keys  q quit  u undo  g go to  Space silence');
    expect(footOf(type(screen(), 'x'))).toContain('u undo  s save  [ back');
    expect(footOf(type(screen(), '2[\t'))).toContain('] forth  n fork here');
    expect(footOf(type(screen(), 'g'))).toContain('Enter goes by the shortest call  Esc closes');
  });

  it('tells how a call ended', () => {
    expect(seen(type(screen(), 'x'))).toContain('The call is over: the caller hung up.');
    expect(seen(type(screen(), '21234'))).toContain('Sunrise Clinic · bye');
    const dead = CLINIC_FLOW.replace('next: find }', 'next: find, exhausted: desk }').replace(
      'found: bye, missing: desk',
      'found: bye',
    );
    const closed = type(screen(80, 24, dead), '21234\r\r ');
    expect(seen(closed)).toContain('The call is over: the caller was served');
  });

  it('says how much of a long page is shown', () => {
    expect(seen(type(screen(80, 12), '?'))).toContain('All keys · lines 1 to 8 of 25');
    expect(seen(type(screen(80, 12), '?\u001b[B'))).toContain('All keys · lines 2 to 9 of 25');
    expect(seen(type(screen(120, 40), '?'))).not.toContain('lines 1 to');
  });

  it('shows all of a finding that is chosen, and that it may be about no step', () => {
    const message = 'Callers who press nothing at all go round for ever between two of these menus';
    const finding = { severity: 'error' as const, rule: 'a', message, start: 0, line: 1 };
    const found = screenAfter(screen(80, 24), { kind: 'found', findings: [finding] });
    const listed = type(found, 'f');
    expect(seen(listed)).toContain('error line 1: Callers who press not…');
    expect(seen(listed).replaceAll('\n', ' ')).toContain(message);
    expect(type(listed, '\r').message?.text).toBe('This is about the whole flow, not a step');
    expect(seen(type(screen(80, 24), 'f'))).toContain('still being looked for');
  });

  it('joins keys that are pressed in a row', () => {
    expect(seen(type(screen(), '2123'))).toContain('caller presses 123');
    expect(seen(type(screen(), '2123'))).toMatch(/caller presses 2\n/);
  });

  it('keeps the names of steps where a map is narrow', () => {
    const labelled = CLINIC_FLOW.replace('Prescriptions,', 'Prescriptions and everything else,');
    const narrow = seen(type(screen(42, 30, labelled), '\t\t'));
    expect(narrow).toMatch(/├ 2 Prescription[a-z ]*…: number +\d+ s/);
    expect(seen(type(screen(40, 15), '\r'))).toContain('Sunrise Clinic · main');
    const long = CLINIC_FLOW.replace(
      'Sunrise Clinic',
      'The Sunrise Clinic of Upper and Lower Town',
    );
    expect(seen(screen(40, 15, long))).toContain('… · welcome');
  });

  it('has two columns of options where there are many', () => {
    const options = [1, 2, 3, 4, 5, 6, 7, 8].map(
      (key) => `"${key}": { label: Choice ${key}, goto: desk }`,
    );
    const menu = CLINIC_FLOW.replace(
      '"3": {',
      `${options.slice(2).join('\n      ')}\n      "#": {`,
    );
    const text = seen(type(screen(80, 24, menu), '\r'));
    expect(text).toMatch(/ 1 {2}2 {2}3 {2}1 Appoint\S+ +6 Choice 6\n/);
  });
});

describe('lines for a screen reader', () => {
  it('are labelled, and options are numbered', () => {
    const start = screen();
    const heard = type(start, '\r');
    expect(toldLines(undefined, start)[0]).toBe('Step: welcome');
    expect(toldLines(start, heard)).toEqual([
      'Step: main',
      'Flow: How can we help?',
      'Flow: Appointments: press 1.',
      'Flow: Prescriptions: press 2.',
      'Flow: A person: press 0.',
      'State: "main" waits for the caller',
      'Option 1 of 4: key 1, Appointments',
      'Option 2 of 4: key 2, Prescriptions',
      'Option 3 of 4: key 0, A person',
      'Option 4 of 4: key 9, hear this again',
      'Person: A person is 1 act away: key 1 (about 61 s)',
    ]);
    expect(toldLines(heard, heard)).toEqual([]);
  });

  it('say where the call is after moving back, and what a list offers', () => {
    const walked = type(screen(), '2');
    expect(toldLines(walked, type(walked, 'u'))[0]).toBe('Moved: after 0 acts');
    expect(toldLines(walked, type(walked, 'g'))).toEqual([
      'Go to, Enter goes by the shortest call: 1 of 9: welcome say',
    ]);
    expect(toldLines(type(walked, 'g'), type(walked, 'gdes'))).toEqual([
      'Go to "des", Enter goes by the shortest call: 1 of 1: desk queue',
    ]);
    expect(toldLines(type(walked, 'g'), walked)).toEqual(['Closed']);
    expect(toldLines(walked, type(walked, '?'))).toContain('w press a wrong key');
  });
});

describe('a frame on the terminal', () => {
  it('writes only lines that differ', () => {
    expect(framePaint('a\nb\nc', 'a\nB\nc')).toBe('\u001b[2;1H\u001b[KB\u001b[0m');
    expect(framePaint('a\nb', 'a\nb')).toBe('');
    expect(framePaint('a\nb', 'a')).toBe('\u001b[2;1H\u001b[K\u001b[0m');
    expect(framePaint(undefined, 'a')).toContain('\u001b[2J');
  });
});

describe('key tones', () => {
  it('are two waves a key', () => {
    const file = keyTones('1#');
    expect(wavMs(file)).toBe(300);
    const view = new DataView(file.buffer);
    const samples = Array.from({ length: 800 }, (_, index) => view.getInt16(44 + index * 2, true));
    const strengthAt = (hertz: number) => {
      const angle = (index: number) => (2 * Math.PI * hertz * index) / 8_000;
      const real = samples.reduce((sum, one, index) => sum + one * Math.cos(angle(index)), 0);
      const other = samples.reduce((sum, one, index) => sum + one * Math.sin(angle(index)), 0);
      return Math.hypot(real, other);
    };
    const tones = [697, 770, 852, 941, 1_209, 1_336, 1_477];
    const loudest = tones.toSorted((one, two) => strengthAt(two) - strengthAt(one)).slice(0, 2);
    expect(loudest.sort((one, two) => one - two)).toEqual([697, 1_209]);
    expect(keyTones('').length).toBe(44);
  });
});
