import { describe, expect, it } from 'vitest';
import { dedent } from '../src/text/dedent.ts';
import { type Machine, run } from './support/world.ts';

const CLINIC = dedent`
  presszero: 1
  name: Sunrise Clinic
  language: en
  start: hours
  schedules:
    office: { timezone: Europe/Berlin, open: { mon-fri: 08:00-18:00 } }
  variables:
    member: { type: boolean, from: caller }
    visits: { type: number, min: 0, max: 9, initial: 0 }
  defaults: { maxNoInput: 2, maxNoMatch: 2, exhausted: desk }
  steps:
    hours: { type: hours, schedule: office, open: main, closed: night }
    main:
      type: menu
      prompt: How can we help?
      options:
        "1": { label: Appointments, goto: booking }
        "2": { label: Members, goto: members, when: member }
        "0": { label: A person, goto: desk }
    booking: { type: collect, prompt: Your number?, into: visits, digits: 4, next: check }
    check: { type: lookup, service: records, outcomes: { found: bye, missing: desk } }
    members: { type: hangup, prompt: Welcome back. }
    desk: { type: queue, prompt: Please hold., expectedWait: 1m, maxWait: 5m, timedOut: night, full: night, closed: night }
    night: { type: voicemail, prompt: Please leave a message., next: bye }
    bye: { type: hangup, prompt: Goodbye. }
    attic: { type: hangup, prompt: Nobody is ever here. }
`;

function walk(argv: readonly string[], machine: Machine = {}) {
  const files = { 'clinic.ivr.yaml': CLINIC, ...machine.files };
  return run(['walk', 'clinic.ivr.yaml', ...argv], { ...machine, files });
}

describe('walking without a terminal', () => {
  it('tells in words what a call hears', async () => {
    const { code, out, err } = await walk(['--keys', '_,x,0']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(
      [
        '00:00.000 -      "hours" by start "start"',
        '00:00.000 -      "office" is open',
        '00:00.000 -      "main" by outcome "open"',
        '00:00.000 -      taken as possible: member does not hold',
        '00:00.000 flow   says "How can we help?" (1.7 s)',
        '00:06.700 caller is silent (1 of 2)',
        '00:06.700 -      taken as possible: member does not hold',
        '00:06.700 flow   says "How can we help?" (1.7 s)',
        '00:08.400 caller presses 2',
        '00:08.400 -      "2" means nothing here (1 of 2)',
        '00:08.400 -      taken as possible: member does not hold',
        '00:08.400 flow   says "How can we help?" (1.7 s)',
        '00:10.100 caller presses 0',
        '00:10.100 -      takes 0: A person',
        '00:10.100 -      "desk" by option "0"',
        '00:10.100 flow   says "Please hold." (1.4 s)',
        '01:11.500 -      waited 60 s, 0 announcements',
        '01:11.500 -      "desk" comes to "answered"',
        '01:11.500 -      reaches a person',
        '01:11.500 -      the call ends: human',
        '',
      ].join('\n'),
    );
  });

  it('says what to type where somebody is to type the keys', async () => {
    const { out, err } = await walk(['--plain'], { stdin: '0\n', hasKeyboard: true });
    expect(err).toBe(
      'presszero: type what the caller does, such as "1,2,_,0", and end it with Ctrl-D\n',
    );
    expect(out).toBe((await walk(['-k', '0'], { hasKeyboard: true })).out);
  });

  it('reads the keys from stdin where none are given', async () => {
    expect(await walk([], { stdin: '_,x,0\n' })).toEqual(await walk(['--keys', '_,x,0']));
  });

  it('says where a call stands that is not over, and how far a person is', async () => {
    const { out } = await walk(['--keys', '']);
    expect(out).toContain(
      '"main" waits for the caller. A person is 1 act away: key 0 (about 61 s).\n',
    );
  });

  it('says so where no person can be reached', async () => {
    const { out } = await walk(['--keys', '', '--clock', '2026-01-05T23:00']);
    expect(out).toContain('the call ends: voicemail');
    const queue = await walk(['--keys', '', '--mock', 'desk=full', '--set', 'member=true']);
    expect(queue.out).toContain(
      'No person can be reached from here: the best is a message or a call back, key 0',
    );
  });

  it('writes one JSON object a line, the last one where the call stands', async () => {
    const { out } = await walk(['--json', '--keys', '1,12']);
    const events = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events[0]).toEqual({
      kind: 'entered',
      atMs: 0,
      step: 'hours',
      by: { kind: 'start', name: 'start' },
      path: 'clinic.ivr.yaml',
      line: 4,
      column: 8,
    });
    expect(events.at(-1)).toMatchObject({
      kind: 'rest',
      step: 'booking',
      doing: 'listen',
      keys: '1,12',
      human: { keys: 'x' },
    });
  });
});

describe('what the call meets with', () => {
  it('is a moment', async () => {
    const night = await walk(['--keys', '', '--clock', '2026-01-05T18:00']);
    expect(night.out).toContain('"office" is closed');
    const now = await walk(['--keys', '', '--clock', 'now']);
    expect(now.code).toBe(0);
  });

  it('is a schedule, a variable, the answers of others and a condition', async () => {
    const argv = ['--hours', 'office=open', '--clock', '2026-01-04T03:00', '--keys', '1,1234'];
    const { out } = await walk([...argv, '--mock', 'records=missing']);
    expect(out).toContain('"check" comes to "missing"');
    const held = await walk(['--holds', 'member', '--keys', '2']);
    expect(held.out).toContain('"Welcome back."');
  });

  it.each([
    [['--clock', 'noon'], '--clock "noon" is no moment: write it as "2026-11-28T22:10"'],
    [['--set', 'member'], '--set "member" is not understood: write NAME=VALUE'],
    [['--set', 'membr=true'], '--set: the flow has no variable "membr": did you mean "member"?'],
    [['--set', 'member=yes'], '--set: "yes" does not fit variable "member": write true or false'],
    [
      ['--set', 'visits=12'],
      '--set: "12" does not fit variable "visits": write a number from 0 to 9',
    ],
    [
      ['--mock', 'desc=full'],
      '--mock: the flow has no step, service or queue "desc": did you mean "desk"?',
    ],
    [
      ['--mock', 'desk=ful'],
      '--mock: the flow has no outcome of "desk" "ful": did you mean "full"?',
    ],
    [
      ['--hours', 'office=shut'],
      '--hours: the flow has no state of a schedule "shut": it knows open, closed, holiday',
    ],
    [['--at', 'mian'], '--at: the flow has no step "mian": did you mean "main"?'],
    [['--at', 'attic'], '--at: no call comes to "attic"'],
    [
      ['--keys', '1,q'],
      '--keys, character 3: "q" is no act: write keys (123456789*0#), "_", "~2.5", "x", "h" or a phrase in quotes',
    ],
  ])('is refused where it fits nothing: %j', async (argv, message) => {
    const { code, out, err } = await walk(['--keys', '', ...argv]);
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: `presszero: ${message}\n` });
  });
});

describe('beginning at a step', () => {
  it('goes there by the shortest call of the present world', async () => {
    const { out } = await walk(['--at', 'check', '--keys', '', '--json']);
    expect(out).toContain('"keys":"1,1234"');
  });

  it('changes the world where nothing else helps', async () => {
    const { out } = await walk(['--at', 'members', '--keys', '']);
    expect(out).toContain('"Welcome back."');
    const night = await walk(['--at', 'night', '--keys', '']);
    expect(night.out).toContain('"office" is closed');
  });

  it('plays further keys from there', async () => {
    const { out } = await walk(['--at', 'booking', '--keys', '1234', '--json']);
    expect(out).toContain('"keys":"1,1234"');
  });
});

describe('an end that is required', () => {
  it('is met', async () => {
    expect((await walk(['--keys', '0', '--require', 'human'])).code).toBe(0);
  });

  it('is missed by another end, or by none', async () => {
    expect(await walk(['--keys', '1,1234', '--require', 'human'])).toMatchObject({
      code: 1,
      err: 'presszero: The call ends at "bye" as resolved, not human\n',
    });
    expect(await walk(['--keys', '1', '--require', 'human'])).toMatchObject({
      code: 1,
      err: 'presszero: The call is not over: it waits at "booking", not human\n',
    });
  });
});

describe('the flow to walk', () => {
  it('may come from stdin when the keys do not', async () => {
    const { out } = await run(['walk', '-', '--keys', '0'], { stdin: CLINIC });
    expect(out).toContain('the call ends: human');
    expect(await run(['walk', '-'], { stdin: CLINIC })).toMatchObject({
      code: 2,
      err: 'presszero: The flow comes from stdin, so the keys cannot: give them by --keys\n',
    });
  });

  it('runs the flows beside it, each with places of its own', async () => {
    const files = {
      'a.ivr.yaml': dedent`
        presszero: 1
        start: cards
        steps:
          cards: { type: flow, file: sub/cards.ivr.yaml, exits: { done: bye } }
          bye: { type: hangup, prompt: Goodbye. }
      `,
      'sub/cards.ivr.yaml': dedent`
        presszero: 1
        start: lost
        steps:
          lost: { type: say, prompt: Your card is blocked., next: out }
          out: { type: return, exit: done }
      `,
    };
    const { out } = await run(['walk', 'a.ivr.yaml', '--keys', '', '--json'], { files });
    expect(out).toContain('"path":"sub/cards.ivr.yaml","line":4');
    expect(out).toContain('"ends":"resolved"');
  });

  it.each([
    [{}, '"clinic.yaml" does not exist'],
    [{ 'clinic.yaml/a': '' }, '"clinic.yaml" is a folder: name one flow'],
    [{ 'clinic.yaml': 'presszero: 1\nsteps: [' }, '"clinic.yaml" cannot be understood: line 2: '],
    [{ 'clinic.yaml': 'hello' }, '"clinic.yaml" is no flow'],
  ])('must be one: %j', async (files, message) => {
    const { code, out, err } = await run(['walk', 'clinic.yaml', '--keys', ''], { files });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  it('is read whatever system it comes from', async () => {
    const flow = {
      Version: '2019-10-30',
      StartAction: 'hello',
      Actions: [
        {
          Identifier: 'hello',
          Type: 'MessageParticipant',
          Parameters: { Text: 'Welcome to the clinic.' },
          Transitions: { NextAction: 'bye' },
        },
        { Identifier: 'bye', Type: 'DisconnectParticipant', Parameters: {}, Transitions: {} },
      ],
    };
    const files = { 'flow.json': JSON.stringify(flow) };
    const { code, out } = await run(['walk', 'flow.json', '--keys', ''], { files });
    expect(code).toBe(0);
    expect(out).toContain('says "Welcome to the clinic."');
  });

  it('shows what a menu says safely', async () => {
    const files = {
      'odd.ivr.yaml': dedent`
        presszero: 1
        start: bye
        steps:
          bye: { type: hangup, prompt: "\e[31mred\u202e" }
      `,
    };
    const { out } = await run(['walk', 'odd.ivr.yaml', '--keys', ''], { files });
    expect(out).toContain('says "\\u{1b}[31mred\\u{202e}"');
    const json = await run(['walk', 'odd.ivr.yaml', '--keys', '', '--json'], { files });
    expect(json.out).toContain('"text":"\\u001b[31mred\\u202e"');
  });
});
