import { describe, expect, it } from 'vitest';
import { toStepId } from '../src/model/step-id.ts';
import type { CallerAct } from '../src/simulator/caller-act.ts';
import { shortForm } from '../src/simulator/short-form.ts';
import { actList } from '../src/walk/act-list.ts';
import { callDifference } from '../src/walk/call-difference.ts';
import { callToStep } from '../src/walk/call-to-step.ts';
import { firstWalk } from '../src/walk/first-walk.ts';
import { flowMap } from '../src/walk/flow-map.ts';
import { givenWords } from '../src/walk/given-words.ts';
import { humanDistance } from '../src/walk/human-distance.ts';
import { humanTimes } from '../src/walk/human-times.ts';
import { humanWords } from '../src/walk/human-words.ts';
import { mergedActs } from '../src/walk/merged-acts.ts';
import { momentOf } from '../src/walk/moment-of.ts';
import { momentsOf } from '../src/walk/moments-of.ts';
import { plainGiven } from '../src/walk/plain-given.ts';
import { presentMoment } from '../src/walk/present-moment.ts';
import type { Stage } from '../src/walk/stage.ts';
import type { Walk } from '../src/walk/walk.ts';
import { walkAfter } from '../src/walk/walk-after.ts';
import type { WalkChange } from '../src/walk/walk-change.ts';
import { withActs } from '../src/walk/with-acts.ts';
import { CLINIC_FLOW } from './support/clinic-flow.ts';
import { walkStage } from './support/walk-stage.ts';

const stage = walkStage(CLINIC_FLOW, { hours: new Map([['office', 'open']]) });
const press = (keys: string): WalkChange => ({ kind: 'act', act: { kind: 'press', keys } });
const OPEN = { ...plainGiven, hours: new Map([['office', 'open' as const]]) };

function walked(changes: readonly WalkChange[], from: Stage = stage): Walk {
  return changes.reduce(walkAfter, firstWalk(from, OPEN));
}

function stepOf(walk: Walk): string {
  return presentMoment(walk).call.step;
}

function keysOf(walk: Walk): string {
  return shortForm(actList(walk.acts));
}

describe('a walk', () => {
  it('goes on by acts', () => {
    expect(stepOf(walked([]))).toBe('welcome');
    expect(stepOf(walked([press('2')]))).toBe('number');
    expect(stepOf(walked([press('2'), press('1234')]))).toBe('bye');
  });

  it('does nothing more once the call is over', () => {
    const over = walked([press('2'), { kind: 'act', act: { kind: 'hangup' } }]);
    expect(presentMoment(over).call.over?.kind).toBe('hung-up');
    expect(walkAfter(over, press('1'))).toBe(over);
  });

  it('undoes and redoes any number of acts', () => {
    const acts = [press('2'), press('7777'), press('1')];
    const whole = walked(acts);
    const back = acts.reduce((walk) => walkAfter(walk, { kind: 'undo' }), whole);
    expect([keysOf(back), stepOf(back)]).toEqual(['', 'welcome']);
    expect(walkAfter(back, { kind: 'undo' })).toBe(back);
    const again = acts.reduce((walk) => walkAfter(walk, { kind: 'redo' }), back);
    expect(keysOf(again)).toBe(keysOf(whole));
    expect(walkAfter(again, { kind: 'redo' })).toBe(again);
  });

  it('forgets what was undone as soon as something else is done', () => {
    const walk = walked([press('2'), { kind: 'undo' }, press('0')]);
    expect(walkAfter(walk, { kind: 'redo' })).toBe(walk);
  });

  it('looks back along the call and forks it where somebody acts there', () => {
    const looked = walked([press('2'), press('12'), { kind: 'move', to: 0 }]);
    expect(stepOf(looked)).toBe('welcome');
    expect(keysOf(looked)).toBe('2,12');
    const forked = walkAfter(looked, press('0'));
    expect(keysOf(forked)).toBe('0');
    expect(forked.aside.map(({ acts }) => shortForm(actList(acts)))).toEqual(['2,12']);
    const taken = walkAfter(forked, { kind: 'take', from: 'aside', index: 0 });
    expect([keysOf(taken), taken.aside.length]).toEqual(['2,12', 1]);
    expect(keysOf(walkAfter(taken, { kind: 'undo' }))).toBe('0');
  });

  it('does not move further than the call goes', () => {
    const walk = walked([press('2'), { kind: 'move', to: 9 }]);
    expect(walk.at).toBe(1);
    expect(walkAfter(walk, { kind: 'move', to: -4 }).at).toBe(0);
  });

  it('goes back to bookmarks', () => {
    const walk = walked([press('2'), { kind: 'bookmark' }, { kind: 'undo' }]);
    expect(stepOf(walkAfter(walk, { kind: 'take', from: 'bookmarks', index: 0 }))).toBe('number');
    expect(walkAfter(walk, { kind: 'take', from: 'bookmarks', index: 5 })).toBe(walk);
  });

  it('lets time pass as one wait that undoing does not stop at', () => {
    const ticks = Array.from({ length: 20 }, (): WalkChange => ({ kind: 'pass', ms: 100 }));
    const walk = walked([press('2'), ...ticks]);
    expect(keysOf(walk)).toBe('2,~2');
    expect(keysOf(walkAfter(walk, { kind: 'undo' }))).toBe('');
  });

  it('counts what all its calls came by', () => {
    const walk = walked([press('2'), { kind: 'undo' }, press('0')]);
    expect([...walk.coverage.steps]).toEqual(['welcome', 'main', 'number', 'desk']);
    expect(walk.coverage.ways.size).toBe(3);
  });
});

describe('another world', () => {
  it('replays the same acts', () => {
    const open = walked([press('1')]);
    expect(stepOf(open)).toBe('desk');
    const given = { ...OPEN, hours: new Map([['office', 'closed' as const]]) };
    const closed = walkAfter(open, { kind: 'give', given });
    expect([keysOf(closed), stepOf(closed)]).toEqual(['1', 'message']);
    expect(stepOf(walkAfter(closed, { kind: 'undo' }))).toBe('desk');
  });
});

describe('a changed flow', () => {
  const acts = withActs(undefined, [{ kind: 'press', keys: '2' }]);
  const before = momentOf(stage, OPEN, acts);
  const changeTo = (text: string) =>
    callDifference(before, momentOf(walkStage(text), OPEN, acts))?.words;

  it('replays the same acts', () => {
    const changed = walkStage(CLINIC_FLOW.replace('goto: number', 'goto: bye'));
    const walk = walkAfter(walked([press('2')]), { kind: 'stage', stage: changed });
    expect([keysOf(walk), stepOf(walk)]).toEqual(['2', 'bye']);
  });

  it('is compared with what it was', () => {
    expect(changeTo(CLINIC_FLOW)).toBeUndefined();
    expect(
      changeTo(CLINIC_FLOW.replace('presszero: 1', '# a comment\npresszero: 1')),
    ).toBeUndefined();
    expect(changeTo(CLINIC_FLOW.replace('goto: number', 'goto: bye'))).toBe(
      'After act 1, key 2: now "bye" by option "2", before "number" by option "2"',
    );
    expect(changeTo(CLINIC_FLOW.replace('Welcome to the clinic.', 'Hello.'))).toBe(
      'At its start: now the flow says "Hello." (0.95 s), before the flow says "Welcome to the clinic." (2.15 s)',
    );
    expect(
      changeTo(CLINIC_FLOW.replace('welcome: {', 'welcome: { bargeIn: false,')),
    ).toBeUndefined();
  });

  it('names another step before other words', () => {
    const changed = CLINIC_FLOW.replace(
      '{ label: Prescriptions, goto: number }',
      '{ label: Recipes, goto: bye }',
    ).replace('How can we help?', 'Hello?');
    expect(changeTo(changed)).toBe(
      'After act 1, key 2: now "bye" by option "2", before "number" by option "2"',
    );
  });

  it('says so where only time is different', () => {
    const slow = CLINIC_FLOW.replace(
      'prompt: Welcome to the clinic.',
      'prompt: { text: Welcome to the clinic., duration: 12s }',
    );
    expect(changeTo(slow)).toBe('The same happens, and takes 10 s longer');
  });
});

describe('going to a step', () => {
  const go = (name: string, given = OPEN) => callToStep(stage, given, toStepId(name));

  it('takes the fewest acts', () => {
    expect(go('find')).toMatchObject({
      kind: 'found',
      isGivenKept: true,
      acts: [
        { kind: 'press', keys: '2' },
        { kind: 'press', keys: '1234' },
      ],
    });
    expect(go('welcome')).toMatchObject({ kind: 'found', acts: [] });
  });

  it('comes to every step that a call can come to', () => {
    for (const step of stage.flow.steps.keys()) {
      const found = go(step);
      if (found.kind !== 'found') throw new Error(`no call comes to "${step}"`);
      const last = momentOf(stage, found.given, withActs(undefined, found.acts));
      const entered = momentsOf(last).flatMap(({ heard }) =>
        heard.flatMap((one) => (one.kind === 'entered' ? [one.step] : [])),
      );
      expect(entered).toContain(step);
    }
  });

  it('changes the world where it must, and says so', () => {
    const lounge = go('lounge');
    if (lounge.kind !== 'found') throw new Error('there is a way');
    expect(lounge).toMatchObject({ isGivenKept: false, acts: [{ kind: 'press', keys: '3' }] });
    expect(givenWords(OPEN, lounge.given)).toEqual(['member true']);
    const message = go('message');
    if (message.kind !== 'found') throw new Error('there is a way');
    expect(givenWords(OPEN, message.given)).toEqual(['"desk" comes to timedOut']);
  });

  it('says that there is none', () => {
    const cut = walkStage(CLINIC_FLOW.replace('goto: number', 'goto: bye'));
    expect(callToStep(cut, OPEN, toStepId('number'))).toEqual({ kind: 'none' });
    expect(go('nowhere')).toEqual({ kind: 'none' });
  });
});

describe('a person', () => {
  const words = (acts: readonly CallerAct[], from = stage, given = OPEN) =>
    humanWords(humanDistance(from.flow, momentOf(from, given, withActs(undefined, acts)).call));

  it('is so many acts away from this very state', () => {
    expect(words([])).toMatch(/^A person is 1 act away: key \d \(about \d+ s\)$/);
    expect(words([{ kind: 'press', keys: '0' }])).toBe('A person answers by itself in about 61 s');
    expect(words([{ kind: 'press', keys: '0' }, { kind: 'silence' }])).toBe(
      'A person has answered',
    );
    expect(words([{ kind: 'hangup' }])).toBe('The call is over: the caller hung up');
  });

  it('is no further for waiting in a queue that a key could leave', () => {
    const patient = CLINIC_FLOW.replace('maxWait: 5m,', 'maxWait: 5m, options: { "1": message },');
    const from = walkStage(patient);
    expect(words([{ kind: 'press', keys: '3' }], from)).toBe(
      'A person is 1 act away: key 1, then wait (about 72 s)',
    );
    expect(words([{ kind: 'press', keys: '0' }], from)).toBe(
      'A person answers in about 61 s if the caller waits',
    );
  });

  it('is in reach by the keys that an input which has begun still lacks', () => {
    const begun = walkStage(
      CLINIC_FLOW.replaceAll('desk,', 'bye,')
        .replaceAll('desk }', 'bye }')
        .replace('"0": { label: A person, goto: bye }', '"12": { label: A person, goto: desk }'),
    );
    expect(words([], begun)).toMatch(/^A person is 1 act away: keys 12 /);
    expect(words([{ kind: 'press', keys: '1' }], begun)).toMatch(
      /^A person is 1 act away: key 2 \(about 61 s\)/,
    );
    const digits = walkStage(CLINIC_FLOW.replace('found: bye', 'found: desk'));
    expect(
      words(
        [
          { kind: 'press', keys: '2' },
          { kind: 'press', keys: '987' },
        ],
        digits,
      ),
    ).toMatch(/^A person is 1 act away: key 4 \(about 61 s\)/);
  });

  it('is told by the first keys of a long way', () => {
    const acts = ['1234', '1', '2', '3', '4', '5'].map(
      (keys) => ({ kind: 'press', keys }) as const,
    );
    expect(
      humanWords({ kind: 'away', way: { acts: withActs(undefined, acts), waits: false, ms: 9e4 } }),
    ).toBe('A person is 6 acts away: keys 1234, 1, 2, 3, 4, and so on (about 90 s)');
  });

  it('is out of reach in a world where nobody answers', () => {
    const mocks = new Map([['desk', [{ outcome: 'full' }]]]);
    expect(words([], stage, { ...OPEN, mocks })).toMatch(
      /^No person can be reached from here: the best is a message or a call back, key \d/,
    );
    const cut = walkStage(CLINIC_FLOW.replaceAll('desk,', 'bye,').replaceAll('desk }', 'bye }'));
    expect(words([{ kind: 'press', keys: '2' }], cut)).toBe('No person can be reached from here');
  });

  it('is so many seconds from each step at best', () => {
    const times = humanTimes(stage);
    const { indexOf } = stage.facts.graph();
    const at = (name: string) => times[indexOf.get(toStepId(name)) ?? -1];
    expect(at('desk')).toBe(61_400);
    expect(at('bye')).toBe(Infinity);
    expect(at('message')).toBe(Infinity);
    expect(at('main')).toBeGreaterThan(at('desk') ?? 0);
  });

  it('counts sound files at their length, however the flow writes their names', () => {
    const text = CLINIC_FLOW.replace('Welcome to the clinic.', '{ audio: ./welcome.wav }');
    const audioMs = new Map([['welcome.wav', 9_000]]);
    const [short, long] = [new Map(), audioMs].map((known) => {
      const walked = walkStage(text, { audioMs: known });
      const start = walked.facts.graph().indexOf.get(toStepId('welcome')) ?? -1;
      return humanTimes(walked)[start] ?? 0;
    });
    expect((long ?? 0) - (short ?? 0)).toBe(8_000);
  });
});

describe('the map', () => {
  it('shows each step once and other ways to it with an arrow', () => {
    const rows = flowMap(stage).map(
      ({ depth, by, step, backTo }) =>
        `${'  '.repeat(depth)}${by}${step === undefined ? '' : `: ${step}`}${backTo === undefined ? '' : ` -> ${backTo}`}`,
    );
    expect(rows).toEqual([
      ': welcome',
      '  next: main',
      '    1 Appointments: office',
      '      open -> desk',
      '      closed: message',
      '        next: bye',
      '    2 Prescriptions: number',
      '      next: find',
      '        found -> bye',
      '        missing -> desk',
      '      silence, wrong keys -> desk',
      '    3 Members: lounge',
      '    0 A person: desk',
      '      timedOut -> message',
      '      full -> message',
      '      closed -> message',
      '    silence, wrong keys -> desk',
      'in every menu',
      '  9 hear this again -> the same step',
    ]);
    expect(new Set(flowMap(stage).flatMap(({ step }) => step ?? [])).size).toBe(9);
  });

  it('shows what nothing leads to', () => {
    const cut = walkStage(CLINIC_FLOW.replace('goto: lounge', 'goto: bye'));
    expect(flowMap(cut).slice(-2)).toMatchObject([{ by: 'nothing leads to' }, { step: 'lounge' }]);
  });
});

describe('a call in short', () => {
  it('joins the keys of one input and leaves out listening', () => {
    const at = (key: string): CallerAct => ({ kind: 'press', keys: key, afterMs: 0 });
    const acts: readonly CallerAct[] = [
      { kind: 'listen' },
      { kind: 'press', keys: '2' },
      { kind: 'press', keys: '1' },
      at('2'),
      at('3'),
      at('4'),
    ];
    const last = momentOf(stage, OPEN, withActs(undefined, acts));
    const merged = mergedActs(last);
    expect(shortForm(merged)).toBe('2,1234');
    const again = momentOf(stage, OPEN, withActs(undefined, merged));
    expect(again.call.step).toBe(last.call.step);
    expect(again.call.timeMs).toBe(last.call.timeMs);
  });

  it('keeps waiting that was begun by listening', () => {
    const acts: readonly CallerAct[] = [{ kind: 'listen' }, { kind: 'wait', ms: 1_000 }];
    const last = momentOf(stage, OPEN, withActs(undefined, acts));
    const again = momentOf(stage, OPEN, withActs(undefined, mergedActs(last)));
    expect(again.call.timeMs).toBe(last.call.timeMs);
  });
});
