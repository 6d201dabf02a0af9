import { describe, expect, test } from 'vitest';
import { flowNameFaults } from '../src/calls/flow-name-faults.ts';
import { readCalls } from '../src/calls/read-calls.ts';
import { readFlow } from '../src/document/read-flow.ts';
import { transcript } from '../src/simulator/transcript.ts';
import { dedent } from '../src/text/dedent.ts';
import { failuresOf, faultsOf, madeCalls } from './support/made-calls.ts';

const BANK = dedent`
  presszero: 1
  name: Harbour Bank
  language: en
  start: welcome
  schedules:
    desk: { timezone: Europe/London, open: { mon-fri: 08:00-18:00 }, holidays: [2026-12-25] }
  variables:
    lang: { type: enum, values: [en, de], initial: en }
    tries: { type: number, min: 0, max: 9, initial: 0 }
    known: { type: boolean, from: caller }
    account: { type: string }
  globals:
    "0": { label: colleague, goto: hours }
  defaults: { maxNoInput: 2, maxNoMatch: 2, exhausted: hours }
  steps:
    welcome: { type: say, prompt: { text: This is Harbour Bank., duration: 2s }, next: main }
    main:
      type: menu
      prompt: { text: "Cards, press 1. Balance, press 2.", duration: 4s }
      options:
        "1": { label: cards, goto: cards, phrases: [my card] }
        "2": { label: balance, goto: number }
    cards: { type: menu, prompt: { text: "Lost, press 1.", duration: 2s }, options: { "1": hours, "3": oops } }
    oops: { type: say, prompt: { text: Hm., duration: 1s }, next: unwired }
    number: { type: collect, prompt: { text: Your number?, duration: 1s }, into: account, digits: 4, next: ask }
    ask: { type: lookup, service: accounts, latency: 1s, outcomes: { ok: tell, unknown: number } }
    tell: { type: hangup, prompt: { text: "Account {account}.", duration: 1s }, reason: told }
    hours: { type: hours, schedule: desk, open: human, closed: box }
    human: { type: queue, queue: colleagues, expectedWait: 30s, maxWait: 2m, timedOut: box, full: box, closed: box }
    box: { type: voicemail, prompt: { text: After the tone., duration: 2s }, next: bye }
    bye: { type: hangup }
`;

/** Makes one call, from the lines that stand below its name. */
async function call(lines: string) {
  const text = `flow: bank.ivr.yaml\ncalls:\n  - name: a call\n${lines.replace(/^(?=.)/gm, '    ')}`;
  const { results } = await madeCalls(BANK, text);
  const [result] = results;
  if (result === undefined) throw new Error('There is no call');
  return { ...result, told: failuresOf(results, text) };
}

async function toldBy(lines: string): Promise<readonly string[]> {
  return (await call(lines)).told;
}

describe('the acts of a caller', () => {
  test('press keys at the first moment that counts, typed at once', async () => {
    const { told, heard } = await call(
      'acts: [{ press: "11" }]\nthen: { ends: { human: human }, time: 36s }',
    );
    expect(told).toEqual([]);
    expect(transcript(heard)).toContain('00:06.000 caller presses 11');
  });

  test('press keys at a moment of their own, whatever is played then', async () => {
    const lines = 'acts:\n  - press: "2"\n    at: 2.5s\n  - expect: { step: number, time: 2.5s }';
    expect(await toldBy(lines)).toEqual([]);
    const late = 'acts:\n  - press: "2"\n    at: 2.5s\n  - expect: { time: 6s }';
    expect(await toldBy(late)).toEqual(['6s <- The call has lasted 2.5 s, not 6 s']);
  });

  test('count a moment from the act before', async () => {
    const lines =
      'acts:\n  - wait: 1s\n  - press: "1"\n    at: 2s\n  - expect: { step: cards, time: 3s }';
    expect(await toldBy(lines)).toEqual([]);
  });

  test('press a key that is wrong whatever the menu offers', async () => {
    expect(await toldBy('acts: [{ press: wrong }, { expect: { noMatches: 1 } }]')).toEqual([]);
    expect(await toldBy('acts: [{ press: wrong }, { expect: { noMatches: 0 } }]')).toEqual([
      '0 <- "noMatches" at "main" is 1, not 0',
    ]);
  });

  test('are silent once to each timeout', async () => {
    expect(await toldBy('acts: [{ silence: 1 }, { expect: { step: main, noInputs: 1 } }]')).toEqual(
      [],
    );
    expect(await toldBy('acts: [{ silence: 2 }]\nthen: { ends: human }')).toEqual([]);
    expect(await toldBy('acts: [{ silence: 1 }, { expect: { noInputs: 2 } }]')).toEqual([
      '2 <- "noInputs" at "main" is 1, not 2',
    ]);
  });

  test('say a phrase', async () => {
    expect(await toldBy('acts: [{ say: my card }, { expect: { step: cards } }]')).toEqual([]);
    expect(await toldBy('acts: [{ say: my cat }, { expect: { step: cards } }]')).toEqual([
      'cards <- The call is at "main", not at "cards"',
    ]);
  });

  test('wait, listen and hang up', async () => {
    const lines =
      'acts: [{ wait: 1.5s }, { listen: true }, { hangup: true }]\nthen: { ends: hung-up, time: 6s }';
    expect(await toldBy(lines)).toEqual([]);
  });

  test('hear a text word by word, or a pattern in it', async () => {
    expect(
      await toldBy('acts: [{ hear: This is Harbour Bank. }, { hear: "/balance. press \\\\d/i" }]'),
    ).toEqual([]);
    expect(await toldBy('acts: [{ hear: Harbour Bank }]')).toEqual([
      'Harbour Bank <- The caller hears "This is Harbour Bank.", "Cards, press 1. Balance, press 2.", not "Harbour Bank": write /.../ around a part of it',
    ]);
    expect(await toldBy('acts: [{ hear: /Bank.*Loans/ }]')).toEqual([
      '/Bank.*Loans/ <- The caller hears "This is Harbour Bank.", "Cards, press 1. Balance, press 2.", not /Bank.*Loans/',
    ]);
  });

  test('hear only what was said since the act before, and a pattern across pieces', async () => {
    expect(await toldBy('acts: [{ hear: "/Bank.*Cards/" }]')).toEqual([]);
    expect(await toldBy('acts: [{ press: "1" }, { hear: /Cards/ }]')).toEqual([]);
    expect(
      await toldBy('acts: [{ listen: true }, { press: "1" }, { note: "now" }, { hear: /Bank/ }]'),
    ).toEqual(['/Bank/ <- The caller hears "Lost, press 1.", not /Bank/']);
  });

  test('hear what was said before the call ended', async () => {
    expect(
      await toldBy(
        'given: { hours: { desk: closed } }\nacts: [{ press: "0" }, { hear: After the tone. }]',
      ),
    ).toEqual([]);
  });

  test('fail when the call is over before them', async () => {
    const lines = 'acts: [{ press: "0" }, { silence: 3 }]';
    expect(await toldBy(lines)).toEqual([
      '3 <- The call is over before this act number 2: it has ended as human',
    ]);
    expect(await toldBy('acts: [{ hangup: true }, { press: "1" }]')).toEqual([
      '"1" <- The call is over before this act: it has ended as hung-up',
    ]);
  });

  test('fail to press a wrong key where every key means something', async () => {
    const options = [...'123456789*0#'].map((key) => `"${key}": bye`).join(', ');
    const menu = dedent`
      presszero: 1
      start: main
      steps:
        main: { type: menu, prompt: Any key., options: { ${options} }, exhausted: bye }
        bye: { type: hangup }
    `;
    const text = 'flow: a.ivr.yaml\ncalls:\n  - name: a\n    acts: [{ press: wrong }]\n';
    const { results } = await madeCalls(menu, text);
    expect(failuresOf(results, text)).toEqual([
      'wrong <- Every key means something at "main": press one of them',
    ]);
  });

  test('are notes, too, which change nothing', async () => {
    const { told, heard } = await call('acts: [{ note: He waits. }, { press: "1" }]');
    expect(told).toEqual([]);
    expect(transcript(heard)).toEqual(transcript((await call('acts: [{ press: "1" }]')).heard));
  });
});

describe('what is expected between acts', () => {
  test('is the step, also in an attempt and after its end', async () => {
    expect(await toldBy('acts: [{ silence: 1 }, { expect: { step: main, attempt: 2 } }]')).toEqual(
      [],
    );
    expect(await toldBy('acts: [{ expect: { attempt: 2 } }]')).toEqual([
      '2 <- "attempt" at "welcome" is 1, not 2',
    ]);
    expect(await toldBy('acts: [{ hangup: true }, { expect: { step: welcome } }]')).toEqual([
      'welcome <- The call has ended as hung-up, not at "welcome"',
    ]);
  });

  test('is what variables hold, with the letters of a number where they are texts', async () => {
    const type = 'acts: [{ press: "2" }, { press: "0042" }, { expect: ';
    expect(await toldBy(`${type}{ account: 0042, lang: en, tries: 0 } }]`)).toEqual([]);
    expect(await toldBy(`${type}{ account: "42" } }]`)).toEqual([
      '"42" <- Variable "account" is "0042", not "42"',
    ]);
    expect(await toldBy('acts: [{ expect: { account: "1" } }]')).toEqual([
      '"1" <- Variable "account" is unknown, not "1"',
    ]);
  });

  test('is a person within a time, without another act', async () => {
    const press = 'acts: [{ press: "0" }, { expect: { human: ';
    expect(await toldBy(`${press}{ within: 30s } } }]`)).toEqual([]);
    expect(await toldBy(`${press}{ within: 29s } } }]`)).toEqual([
      '{ within: 29s } <- Without another act a person after 30 s answers, not within 29 s',
    ]);
    expect(
      await toldBy(`given: { mocks: { human: [full] } }\n${press}{ within: 1h } } }]`),
    ).toEqual([
      '{ within: 1h } <- Without another act no person answers: the call has ended as voicemail',
    ]);
  });

  test('looks ahead without moving the call', async () => {
    const lines =
      'acts: [{ expect: { human: { within: 1m } } }, { expect: { step: welcome, time: 0s } }]';
    expect(await toldBy(lines)).toEqual([]);
  });

  test('is all that was said since the act before', async () => {
    expect(
      await toldBy(
        'acts: [{ press: "1" }, { listen: true }, { expect: { heard: ["Lost, press 1."] } }]',
      ),
    ).toEqual([]);
    expect(
      await toldBy('acts: [{ press: "1" }, { listen: true }, { expect: { heard: [] } }]'),
    ).toEqual(['[] <- What was said since the last act is ["Lost, press 1."], not []']);
  });

  test('ends the call where it fails, so that the transcript ends there', async () => {
    const { told, heard } = await call(
      'acts: [{ press: "1" }, { expect: { step: main } }, { press: "1" }]',
    );
    expect(told).toEqual(['main <- The call is at "cards", not at "main"']);
    expect(transcript(heard).at(-1)).toBe('00:06.000 flow   says "Lost, press 1." (2 s)');
  });
});

describe('what must hold after a call', () => {
  test('is how it ends, and where', async () => {
    const acts = 'acts: [{ press: "0" }]\nthen: ';
    expect(await toldBy(`${acts}{ ends: human }`)).toEqual([]);
    expect(await toldBy(`${acts}{ ends: { human: human } }`)).toEqual([]);
    expect(await toldBy(`${acts}{ ends: voicemail }`)).toEqual([
      'voicemail <- The call ends as human at "human", not as voicemail',
    ]);
    expect(await toldBy(`${acts}{ ends: { human: box } }`)).toEqual([
      '{ human: box } <- The call ends as human at "human", not as human at "box"',
    ]);
    expect(await toldBy('acts: [{ press: "1" }]\nthen: { ends: human }')).toEqual([
      'human <- The call is not over, but at "cards": it should end',
    ]);
  });

  test('waits until a queue with keys has let the caller go', async () => {
    const menu = BANK.replace('maxWait: 2m,', 'maxWait: 2m, options: { "1": box },');
    const text =
      'flow: a.ivr.yaml\ncalls:\n  - name: a\n    acts: [{ press: "0" }]\n    then: { ends: human, time: 36s }\n';
    expect((await madeCalls(menu, text)).results[0]?.verdict).toBe('passed');
  });

  test('is the time to the person, or to the end', async () => {
    const acts = 'acts: [{ press: "0" }]\nthen: ';
    expect(await toldBy(`${acts}{ ends: human, within: 36s }`)).toEqual([]);
    expect(await toldBy(`${acts}{ within: 35s }`)).toEqual([
      '35s <- The call comes to its end after 36 s, not within 35 s',
    ]);
    expect(await toldBy('then: { within: 35s }')).toEqual([
      '35s <- The call is not over, but at "main": it should end',
    ]);
  });

  test('counts the time to the first person, not to the end of what follows the talk', async () => {
    const menu = BANK.replace('maxWait: 2m,', 'maxWait: 2m, answered: rate,').replace(
      '  bye:',
      '  rate: { type: survey, prompt: { text: How was it?, duration: 20s }, next: bye }\n  bye:',
    );
    const text = (within: string) =>
      `flow: a.ivr.yaml\ncalls:\n  - name: a\n    acts: [{ press: "0" }]\n    then: { ends: { human: human }, time: 56s, within: ${within} }\n`;
    expect((await madeCalls(menu, text('36s'))).results[0]?.verdict).toBe('passed');
    expect((await madeCalls(menu, text('35s'))).results[0]?.verdict).toBe('failed');
  });

  test('is how many keys were pressed', async () => {
    const acts = 'acts: [{ press: "11" }, { silence: 1 }]\nthen: ';
    expect(await toldBy('acts: [{ press: "11" }]\nthen: { keys: 2 }')).toEqual([]);
    expect(await toldBy('acts: [{ press: "11" }]\nthen: { keys: 1 }')).toEqual([
      '1 <- The caller presses 2 keys, not 1',
    ]);
    expect(await toldBy(`${acts}{ keys: 2 }`)).toEqual([]);
  });

  test('is where the call must never come: steps, or whom it may not reach', async () => {
    const acts = 'acts: [{ press: "1" }]\nthen: ';
    expect(await toldBy(`${acts}{ never: [box, human] }`)).toEqual([]);
    expect(await toldBy(`${acts}{ never: [box, cards] }`)).toEqual([
      'cards <- The call comes to "cards" after 6 s, where it must never come',
    ]);
    const closed = 'given: { hours: { desk: closed } }\nacts: [{ press: "0" }]\nthen: ';
    expect(await toldBy(`${closed}{ never: [voicemail] }`)).toEqual([
      'voicemail <- The call comes to "voicemail" after 8 s, where it must never come',
    ]);
  });

  test('is the tag of the end, and how long all lasted', async () => {
    const acts = 'acts: [{ press: "2" }, { press: "1234" }]\nthen: ';
    expect(await toldBy(`${acts}{ ends: resolved, reason: told, time: 9s }`)).toEqual([]);
    expect(await toldBy(`${acts}{ reason: asked, time: 10s }`)).toEqual([
      'asked <- The end of the call has the reason "told", not "asked"',
      '10s <- The call lasts 9 s, not 10 s',
    ]);
  });

  test('are all told that fail', async () => {
    expect(
      await toldBy('acts: [{ press: "0" }]\nthen: { ends: resolved, within: 1s, keys: 3 }'),
    ).toHaveLength(3);
  });

  test('is no fault of the flow, but for one that is named', async () => {
    const acts = 'acts: [{ press: "1" }, { press: "3" }, { listen: true }]';
    expect(await toldBy(acts)).toEqual([
      'a call <- The flow is at fault: outcome "next" of "oops" is not connected (unwired)',
    ]);
    expect(await toldBy(`${acts}\nthen: { ends: cut-off, fault: unwired }`)).toEqual([]);
    expect(await toldBy(`${acts}\nthen: { fault: livelock }`)).toEqual([
      'livelock <- The end of the call has the fault "unwired", not "livelock"',
    ]);
  });
});

describe('what is given', () => {
  test('is a Monday morning where nothing is said, and any clock that is', async () => {
    expect(await toldBy('acts: [{ press: "0" }]\nthen: { ends: human }')).toEqual([]);
    const night = 'given: { clock: "2026-11-28T22:10" }\nacts: [{ press: "0" }]\nthen: ';
    expect(await toldBy(`${night}{ ends: { voicemail: box } }`)).toEqual([]);
  });

  test('is a clock on the wall of the flow, in summer too', async () => {
    const given = (clock: string) =>
      `given: { clock: "${clock}" }\nacts: [{ press: "0", at: 0s }]\n`;
    expect(await toldBy(`${given('2026-07-06T08:00')}then: { ends: human }`)).toEqual([]);
    expect(await toldBy(`${given('2026-07-06T07:59')}then: { ends: voicemail }`)).toEqual([]);
    expect(await toldBy(`${given('2026-07-06T07:00Z')}then: { ends: human }`)).toEqual([]);
    expect(await toldBy(`${given('2026-07-06T06:59:30Z')}then: { ends: voicemail }`)).toEqual([]);
  });

  test('is what variables hold, what steps come to, and what conditions say', async () => {
    const given =
      'given: { set: { account: 0042 }, mocks: { accounts: [{ outcome: unknown, after: 5s }, ok] } }';
    const acts =
      'acts: [{ press: "2" }, { expect: { account: "0042" } }, { press: "1111" }, { wait: 5s }, { expect: { step: number } }, { press: "2222" }]';
    expect(await toldBy(`${given}\n${acts}\nthen: { ends: resolved }`)).toEqual([]);
  });

  test('comes from the defaults where a call does not say otherwise, name by name', async () => {
    const text = dedent`
      flow: bank.ivr.yaml
      defaults: { clock: "2026-11-28T22:10", set: { lang: de, tries: 1 } }
      calls:
        - name: at night in German
          acts: [{ expect: { lang: de, tries: 1 } }, { press: "0" }]
          then: { ends: voicemail }
        - name: by day, after two tries
          given: { clock: "2026-11-27T10:00", set: { tries: 2 } }
          acts: [{ expect: { lang: de, tries: 2 } }, { press: "0" }]
          then: { ends: human }
    `;
    const { results } = await madeCalls(BANK, text);
    expect(results.map(({ verdict }) => verdict)).toEqual(['passed', 'passed']);
  });

  test('is a platform that differs', async () => {
    const acts = 'acts: [{ press: "11" }]\nthen: ';
    expect(
      await toldBy(`given: { platform: { typeAhead: false } }\n${acts}{ ends: human }`),
    ).toEqual(['human <- The call is not over, but at "cards": it should end']);
  });
});

describe('a matrix', () => {
  const text = dedent`
    flow: bank.ivr.yaml
    calls:
      - name: a colleague
        matrix:
          clock: ["2026-11-27T10:00", "2026-11-28T22:10"]
          set: { lang: [en, de] }
          mocks: { human: [answered, [full]] }
        acts: [{ press: "0" }]
        then: { ends: human }
  `;

  test('makes a call of each combination, and each has a name', async () => {
    const { results } = await madeCalls(BANK, text);
    expect(results.map(({ call: { name }, verdict }) => `${name.value}: ${verdict}`)).toEqual([
      'a colleague [clock 2026-11-27T10:00, lang en, human answered]: passed',
      'a colleague [clock 2026-11-27T10:00, lang en, human full]: failed',
      'a colleague [clock 2026-11-27T10:00, lang de, human answered]: passed',
      'a colleague [clock 2026-11-27T10:00, lang de, human full]: failed',
      'a colleague [clock 2026-11-28T22:10, lang en, human answered]: failed',
      'a colleague [clock 2026-11-28T22:10, lang en, human full]: failed',
      'a colleague [clock 2026-11-28T22:10, lang de, human answered]: failed',
      'a colleague [clock 2026-11-28T22:10, lang de, human full]: failed',
    ]);
  });

  test('gives what it chose to the call', async () => {
    const calls = text.replace('acts: [', 'acts: [{ expect: { lang: en } }, ');
    const { results } = await madeCalls(BANK, calls);
    const told = failuresOf(results, calls).filter((line) => line.includes('Variable'));
    expect(told).toHaveLength(4);
  });

  test('of more than 1,000 calls is refused', async () => {
    const list = Array.from({ length: 32 }, (_, index) => index % 10).join(', ');
    const calls = text
      .replace('[en, de]', '[en, de]')
      .replace('set: {', `set: { tries: [${list}],`)
      .replace(
        '["2026-11-27T10:00", "2026-11-28T22:10"]',
        `[${Array.from({ length: 20 }, (_, day) => `"2026-11-${day + 10}T10:00"`).join(', ')}]`,
      );
    expect(await faultsOf(BANK, calls)).toContain(
      '4:5 This matrix gives 2560 calls, more than 1000: shorten its lists',
    );
  });
});

describe('a call that is known to fail', () => {
  const lines = (ends: string) =>
    `acts: [{ press: "0" }]\nthen: { ends: ${ends} }\nexpectFailure: the queue was moved`;

  test('is no failure as long as it fails', async () => {
    expect((await call(lines('voicemail'))).verdict).toBe('known');
  });

  test('fails once it passes', async () => {
    const { verdict, told } = await call(lines('human'));
    expect(verdict).toBe('failed');
    expect(told).toEqual([
      'the queue was moved <- The call passes, though "expectFailure" stands here: take it away',
    ]);
  });
});

describe('a caller', () => {
  const by = (caller: string, then = '{ ends: human }') => `caller: ${caller}\nthen: ${then}`;

  test('who is silent is followed to the end', async () => {
    expect(await toldBy(by('silent', '{ ends: human, keys: 0, time: 50s }'))).toEqual([]);
    expect(await toldBy(by('silent', '{ ends: human, within: 49s }'))).toEqual([
      '49s <- The call comes to its end after 50 s, not within 49 s',
    ]);
  });

  test('who is lost presses wrong keys, and waits in queues', async () => {
    expect(await toldBy(by('lost', '{ ends: human, keys: 2, time: 40s }'))).toEqual([]);
  });

  test('waits in a queue that keys could leave', async () => {
    const menu = BANK.replace('maxWait: 2m,', 'maxWait: 2m, options: { "1": box },');
    for (const [who, keys] of [
      ['lost', 2],
      ['zero', 1],
      ['silent', 0],
    ] as const) {
      const text = `flow: a.ivr.yaml\ncalls:\n  - name: a\n    caller: ${who}\n    then: { ends: human, keys: ${keys} }\n`;
      expect((await madeCalls(menu, text)).results[0]?.failures).toEqual([]);
    }
  });

  test('who is lost is silent where no key is wrong', async () => {
    const options = [...'123456789*0#'].map((key) => `"${key}": bye`).join(', ');
    const menu = dedent`
      presszero: 1
      start: main
      steps:
        main: { type: menu, prompt: { text: Any key., duration: 1s }, options: { ${options} }, exhausted: bye }
        bye: { type: hangup }
    `;
    const text =
      'flow: a.ivr.yaml\ncalls:\n  - name: a\n    caller: lost\n    then: { ends: resolved, time: 18s, keys: 0 }\n';
    expect((await madeCalls(menu, text)).results[0]?.failures).toEqual([]);
  });

  test('who only presses 0 gets what that leads to', async () => {
    expect(await toldBy(by('zero', '{ ends: human, keys: 1, time: 36s }'))).toEqual([]);
  });

  test('who is helpless is every mix of the silent and the lost', async () => {
    const { told, others } = await call(by('helpless', '{ ends: human, within: 54s }'));
    expect(told).toEqual([]);
    // With limits of two: both twice, or one in between; the slower of two that come to the same.
    expect(others.length + 1).toBe(4);
    expect(await toldBy(by('helpless', '{ ends: human, within: 53s }'))).toEqual([
      '53s <- The call comes to its end after 54 s, not within 53 s',
    ]);
  });

  test('who is helpless is caught by a circle that only a mix can find', async () => {
    const menu = dedent`
      presszero: 1
      start: first
      defaults: { maxNoInput: 1, maxNoMatch: 1 }
      steps:
        first: { type: menu, prompt: One., options: { "1": desk }, noInput: { exhausted: second }, noMatch: { exhausted: desk } }
        second: { type: menu, prompt: Two., options: { "1": desk }, noInput: { exhausted: desk }, noMatch: { exhausted: first } }
        desk: { type: queue }
    `;
    const text = (caller: string) =>
      `flow: a.ivr.yaml\ncalls:\n  - name: a\n    caller: ${caller}\n    then: { ends: human }\n`;
    for (const caller of ['silent', 'lost']) {
      expect((await madeCalls(menu, text(caller))).results[0]?.failures).toEqual([]);
    }
    const { results } = await madeCalls(menu, text('helpless'));
    expect(failuresOf(results, text('helpless'))).toEqual([
      'human <- The call is not over, but at "first": it should end',
    ]);
    expect(results[0]?.acts.map(({ kind }) => kind)).toEqual(['silence', 'wrongKey']);
  });

  test('who is asked for ever is given up', async () => {
    const menu = dedent`
      presszero: 1
      start: main
      steps:
        main: { type: menu, prompt: Hm?, maxNoInput: unlimited, options: { "1": bye }, exhausted: bye }
        bye: { type: hangup }
    `;
    const text =
      'flow: a.ivr.yaml\ncalls:\n  - name: a\n    caller: silent\n    then: { ends: resolved }\n';
    const { results } = await madeCalls(menu, text);
    expect(failuresOf(results, text)).toEqual([
      'resolved <- The call is not over, but at "main": it should end',
    ]);
    expect(results[0]?.acts).toHaveLength(1_000);
  });

  test('who acts by chance does the same for the same seed, and something else for another', async () => {
    const seeded = async (seed: number) =>
      transcript((await call(`caller: { random: { seed: ${seed}, acts: 12 } }`)).heard);
    expect(await seeded(7)).toEqual(await seeded(7));
    const different = new Set((await Promise.all([1, 2, 3, 4].map(seeded))).map(String));
    expect(different.size).toBeGreaterThan(1);
  });

  test('who acts by chance does no more than is asked for', async () => {
    const { acts } = await call('caller: { random: { seed: 3, acts: 2 } }');
    expect(acts.length).toBeLessThanOrEqual(4);
  });
});

describe('a file of calls', () => {
  const file = (lines: string) => `flow: bank.ivr.yaml\n${lines}`;
  const act = (text: string) => file(`calls:\n  - name: a\n    acts: [${text}]\n`);

  test.each([
    ['', '1:1 The file holds no calls: begin it with "flow:" and the flow that is called'],
    ['[1, 2]', '1:1 The file holds no calls: begin it with "flow:" and the flow that is called'],
    ['calls: [{ name: a }]', '1:1 The file has no key "flow": write it'],
    ['flow: a.ivr.yaml', '1:1 The file has no key "calls": write it'],
    [
      'flow: a\ncalls: []',
      '2:8 Key "calls" is an empty list: it must be a list of at least one call',
    ],
    [file('calls: [{ acts: [] }]'), '2:11 Call 1 has no key "name": write it'],
    [file('cals: [{ name: a }]'), '2:1 The file has the unknown key "cals": did you mean "calls"?'],
    [
      file('calls: [{ name: at night, act: [] }]'),
      '2:27 Call "at night" has the unknown key "act": did you mean "acts"?',
    ],
    [
      file('calls: [{ name: a, acts: [], caller: silent }]'),
      '2:30 Call "a" has both "acts" and "caller": keep one',
    ],
    [
      file('calls: [{ name: a, caller: quiet }]'),
      '2:28 Key "caller" is "quiet": it must be silent, lost, zero, helpless, or { random: { seed: 1, acts: 20 } }',
    ],
    [
      file('calls: [{ name: a, caller: silnet }]'),
      '2:28 Key "caller" is "silnet": did you mean "silent"?',
    ],
    [
      file('calls: [{ name: a, then: { ends: hman } }]'),
      '2:34 Key "ends" is "hman": did you mean "human"?',
    ],
    [
      file('calls: [{ name: a, then: { fault: livelok } }]'),
      '2:35 Key "fault" is "livelok": did you mean "livelock"?',
    ],
    [
      file('calls: [{ name: a, given: { hours: { office: opne } } }]'),
      '2:46 Key "office" is "opne": did you mean "open"?',
    ],
    [
      file('calls: [{ name: a, caller: { random: { seed: 1 } } }]'),
      '2:30 Key "random" has no key "acts": write it',
    ],
    [
      file('calls: [{ name: a, expectFailure: }]'),
      '2:20 Key "expectFailure" is empty: it must be words',
    ],
    [act('{ pres: "1" }'), '4:14 Act 1 has the unknown key "pres": did you mean "press"?'],
    [
      act('{ press: "1", silence: 1 }'),
      '4:26 Act 1 has both "press" and "silence": make two acts of them',
    ],
    [act('{ at: 1s }'), '4:14 Act 1 has no key "press": write it'],
    [
      act('{}'),
      '4:12 Act 1 is an empty map: it must be one act such as { press: "1" } or { silence: 1 }',
    ],
    [
      act('{ press: A }'),
      '4:21 Key "press" is "A": it must be keys of a phone in quotes such as "1" or "12#", or wrong',
    ],
    [act('{ press: 1e3 }'), '4:21 "1e3" are no keys: write them in quotes'],
    [act('{ silence: 0 }'), '4:23 Key "silence" is "0": it must be a whole number from 1 to 1000'],
    [
      act('{ wait: 5 }'),
      '4:20 Key "wait" is "5": it must be a duration such as "500ms", "5s", "2m" or "1h"',
    ],
    [act('{ say: "" }'), '4:19 Key "say" is "": it must be words'],
    [act('{ hangup: false }'), '4:22 Key "hangup" is "false": it must be true'],
    [
      act('{ hear: "/(?=a)/" }'),
      '4:20 Pattern "/(?=a)/" is not understood: it may use . \\d \\w \\s \\b [] () | * + ? {} ^ and $, and "i" behind it',
    ],
    [
      act('{ hear: /a/g }'),
      '4:20 Pattern "/a/g" is not understood: it may use . \\d \\w \\s \\b [] () | * + ? {} ^ and $, and "i" behind it',
    ],
    [
      act('{ expect: {} }'),
      '4:22 Key "expect" is an empty map: it must be a map such as { step: main }',
    ],
    [
      act('{ expect: { human: 60s } }'),
      '4:31 Key "human" is "60s": it must be a map such as { within: 60s }',
    ],
    [
      file('calls: [{ name: a, then: { end: human } }]'),
      '2:28 Key "then" has the unknown key "end": did you mean "ends"?',
    ],
    [
      file('calls: [{ name: a, then: { ends: { person: desk } } }]'),
      '2:36 Key "ends" has the unknown key "person": it takes human, resolved, voicemail, callback, cut-off, hung-up, left',
    ],
    [
      file('calls: [{ name: a, given: { clock: 22:10 } }]'),
      '2:36 Key "clock" is "22:10": it must be a moment such as "2026-11-23T10:15"',
    ],
    [
      file('calls: [{ name: a, given: { clock: "2026-02-30T10:00" } }]'),
      '2:36 Moment "2026-02-30T10:00" does not exist: check its date and its time',
    ],
    [
      file('defaults: { clock: "2026-02-28T25:00" }\ncalls: [{ name: a }]'),
      '2:20 Moment "2026-02-28T25:00" does not exist: check its date and its time',
    ],
    [
      file('calls: [{ name: a, matrix: { clock: ["2026-02-30T10:00"] } }]'),
      '2:38 Moment "2026-02-30T10:00" does not exist: check its date and its time',
    ],
    [
      file('calls: [{ name: a, matrix: { set: { lang: en } } }]'),
      '2:43 Key "lang" is "en": it must be a list of at least one',
    ],
    [
      file('calls: [{ name: a, matrix: { set: { lang: [en, en] } } }]'),
      '2:17 Matrix of call "a [lang en]" has the same value twice: remove one',
    ],
    [
      file('calls: [{ name: a }, { name: a }]'),
      '2:30 Call "a" stands twice in the file: rename one of them',
    ],
    [
      file('coverage: { steps: 120% }\ncalls: [{ name: a }]'),
      '2:20 Key "steps" is "120%": it must be a share such as "90%"',
    ],
    [
      file('coverage: { step: 90% }\ncalls: [{ name: a }]'),
      '2:13 Key "coverage" has the unknown key "step": did you mean "steps"?',
    ],
  ])('is strict: %j', async (text, fault) => {
    expect(await faultsOf(BANK, text)).toEqual([fault]);
  });

  test.each([
    ['{ expect: { step: crads } }', '4:30 "crads" is no step of the flow: did you mean "cards"?'],
    ['{ expect: { stpe: cards } }', '4:24 "stpe" is no variable of the flow: did you mean "step"?'],
    [
      '{ expect: { acount: "1" } }',
      '4:24 "acount" is no variable of the flow: did you mean "account"?',
    ],
    [
      '{ expect: { lang: english } }',
      '4:30 Variable "lang" cannot be "english": it is one of "en", "de"',
    ],
    [
      '{ expect: { tries: "3" } }',
      '4:31 Variable "tries" cannot be "3": it is a number, without quotes',
    ],
    [
      '{ expect: { tries: 10 } }',
      '4:31 Variable "tries" cannot be "10": it is a number from 0 to 9',
    ],
    ['{ expect: { known: 1 } }', '4:31 Variable "known" cannot be "1": it is true or false'],
  ])('knows the names of its flow: %s', async (text, fault) => {
    expect(await faultsOf(BANK, act(text))).toEqual([fault]);
  });

  test.each([
    [
      'given: { set: { acount: "1" } }',
      '2:36 "acount" is no variable of the flow: did you mean "account"?',
    ],
    [
      'given: { mocks: { acounts: ok } }',
      '2:38 "acounts" is no step, service, queue or address of the flow that can be mocked: did you mean "accounts"?',
    ],
    [
      'given: { mocks: { main: ok } }',
      '2:38 Step "main" is of type "menu", which comes to nothing by itself: mock lookups, queues and transfers',
    ],
    [
      'given: { mocks: { ask: [ok, unkown] } }',
      '2:48 "unkown" is no outcome of "ask": did you mean "unknown"?',
    ],
    [
      'given: { mocks: { ask: { outcome: ok, set: { langs: en } } } }',
      '2:65 "langs" is no variable of the flow: did you mean "lang"?',
    ],
    [
      'given: { hours: { dsk: open } }',
      '2:38 "dsk" is no schedule of the flow: did you mean "desk"?',
    ],
    ['given: { holds: { lang: true } }', '2:38 "lang" is no condition of the flow'],
    [
      'then: { ends: { human: hmuan } }',
      '2:43 "hmuan" is no step of the flow: did you mean "human"?',
    ],
    ['then: { never: [machin] }', '2:36 "machin" is no step of the flow: did you mean "machine"?'],
    ['then: { never: [mian] }', '2:36 "mian" is no step of the flow: did you mean "main"?'],
  ])('knows the names of its flow: %s', async (lines, fault) => {
    expect(await faultsOf(BANK, file(`calls: [{ name: a, ${lines} }]`))).toEqual([fault]);
  });

  test('takes hours that the flow asks for and another system keeps, named or not', () => {
    const text = dedent`
      presszero: 1
      start: a
      steps:
        a: { type: hours, schedule: office, open: b, closed: bye }
        b: { type: hours, schedule: office, open: bye, closed: bye }
        bye: { type: hangup }
    `;
    const { flow } = readFlow({ path: 'bank.ivr.yaml', text });
    const unnamed = [...flow.steps.values()].map((step) =>
      step.id === 'b' && step.type === 'hours' ? { ...step, schedule: undefined } : step,
    );
    const steps = new Map(unnamed.map((step) => [step.id, step]));
    const calls = file('calls: [{ name: a, given: { hours: { office: open, "": closed } } }]');
    const read = readCalls({ path: 'bank.calls.yaml', text: calls });
    expect(flowNameFaults(read.file, [{ ...flow, steps }])).toEqual([]);
    expect(flowNameFaults(read.file, [flow]).map(({ message }) => message)).toEqual([
      '"" is no schedule of the flow: there is "office"',
    ]);
  });

  test('tells what defaults get wrong once, however many calls there are', async () => {
    const text = file('defaults: { set: { acount: "1" } }\ncalls: [{ name: a }, { name: b }]');
    expect(await faultsOf(BANK, text)).toHaveLength(1);
  });

  test('tells all its faults at once, and those of YAML itself', async () => {
    const text = 'flow: a\ncals: []\ncalls:\n  - name: [\n';
    expect((await faultsOf(BANK, text)).length).toBeGreaterThanOrEqual(2);
  });

  test('never throws, whatever it holds', () => {
    for (const text of [
      '\u0000',
      '*',
      '&a [*a]',
      'calls: {a: 1}',
      'calls: [[[]]]',
      'flow: [a]\ncalls: [1, a, null]',
      'calls: [{name: {}, acts: {press: 1}, then: [], given: 3, matrix: {set: {a: {b: 1}}}}]',
    ]) {
      expect(readCalls({ path: 'a', text }).faults.length).toBeGreaterThan(0);
    }
  });

  test('is empty of faults where a flow has the same variable without declaring it', async () => {
    const text = file('calls: [{ name: a, given: { set: { language: de } } }]');
    expect(await faultsOf(BANK, text)).toEqual([]);
  });
});
