import { describe, expect, test } from 'vitest';
import { dedent } from '../src/text/dedent.ts';
import type { JsonRow } from './support/json-row.ts';
import { shellWords } from './support/shell-words.ts';
import { run } from './support/world.ts';

/** The rows of a proof by their properties; of a flow that asks for no hours. */
async function proof(
  text: string,
  more: Readonly<Record<string, string>> = {},
  ...flags: readonly string[]
) {
  const files = { 'clinic.ivr.yaml': text, ...more };
  const { out } = await run(['prove', 'clinic.ivr.yaml', '--json', ...flags], { files });
  const rows = JSON.parse(out).rows as readonly JsonRow[];
  return new Map(rows.map((row) => [row.property, row]));
}

/** Two menus share one that tells the way; only in the first of them anybody can be reached. */
const sharedMenu = (pills: string) => dedent`
  presszero: 1
  start: main
  steps:
    main: { type: menu, prompt: "Visits 1, pills 2.", options: { "1": visits, "2": pills }, exhausted: desk }
    visits: { type: menu, prompt: "The way here 1, people 0.", options: { "1": way, "0": desk }, exhausted: desk }
    pills: { type: menu, prompt: "The way here 1.", options: { "1": way${pills} }, exhausted: way }
    way: { type: menu, prompt: "Turn left. Back with 1.", options: { "1": back }, exhausted: back }
    desk: { type: queue, prompt: Please hold. }
`;

describe('a menu that two others share', () => {
  test('leads back to the one from which nobody can be reached', async () => {
    const rows = await proof(sharedMenu(''));
    expect(rows.get('human-reachable')).toMatchObject({
      verdict: 'refuted',
      because: 'from "pills" on nobody can be reached',
      refutation: { keys: '2', replay: 'played' },
    });
    expect(rows.get('call-ends')).toMatchObject({
      verdict: 'refuted',
      because: 'goes round for ever',
    });
  });

  test('leads everybody to a person once both others do', async () => {
    const rows = await proof(sharedMenu(', "0": desk'));
    expect(rows.get('human-reachable')).toMatchObject({ verdict: 'proved' });
    const silent = await proof(
      sharedMenu(', "0": desk').replace('exhausted: way', 'exhausted: desk'),
    );
    expect([...silent.values()].map(({ verdict }) => verdict)).not.toContain('unknown');
    expect(silent.get('call-ends')).toMatchObject({ verdict: 'proved' });
  });

  test('has one name for people, and for a model checker one for each way in', async () => {
    const { out } = await run(['prove', 'clinic.ivr.yaml', '--emit', 'smv'], {
      files: { 'clinic.ivr.yaml': sharedMenu('') },
    });
    const [, names = ''] = /at : \{(.*)\}/.exec(out) ?? [];
    const all = names.split(', ');
    expect(new Set(all).size).toBe(all.length);
    expect(all).toContain('step3_way_behind_visits');
    expect(all).toContain('step4_way_behind_pills');
    const { refutation } = (await proof(sharedMenu(''))).get('call-ends') ?? {};
    const told = (refutation?.ways ?? []).flatMap(({ from, to }) => [from, to]);
    expect(told).toContain('way');
    expect(told.every((name) => name === null || /^(main|visits|pills|way)$/.test(name))).toBe(
      true,
    );
  });
});

test('a caller who goes back to nothing hears the menu again, and gets on', async () => {
  const rows = await proof(dedent`
    presszero: 1
    start: main
    globals: { "*": back }
    steps:
      main:
        type: menu
        prompt: People with 1.
        options: { "1": desk }
        noInput: { prompt: Are you there?, goto: back }
        maxNoInput: 2
        exhausted: desk
      desk: { type: queue, prompt: Please hold. }
  `);
  expect([...rows.values()].map(({ verdict }) => verdict)).toEqual([...rows].map(() => 'proved'));
});

test('two menus that lead to each other leave nothing unknown', async () => {
  const rows = await proof(dedent`
    presszero: 1
    start: visits
    globals: { "*": back, "0": desk }
    defaults: { exhausted: desk }
    steps:
      visits: { type: menu, prompt: Pills with 1., options: { "1": pills } }
      pills: { type: menu, prompt: Visits with 1., options: { "1": visits } }
      desk: { type: queue, prompt: Please hold. }
  `);
  expect([...rows.values()].map(({ verdict }) => verdict)).toEqual([...rows].map(() => 'proved'));
});

describe('a caller who wanders between two menus', () => {
  const wander = (first: string) => dedent`
    presszero: 1
    start: first
    steps:
      first: { type: menu, prompt: Visits with 1., options: { "1": visits }, exhausted: desk }
      visits: { type: menu, prompt: Pills with 1., options: { "1": pills }, exhausted: back }
      pills: { type: menu, prompt: Visits with 1., options: { "1": visits }, exhausted: ${first} }
      desk: { type: queue, prompt: Please hold. }
  `;

  test('gets back to the first one for 16 keys, and with the 17th no more', async () => {
    const lost = (await proof(wander('back'))).get('call-ends');
    expect(lost).toMatchObject({ verdict: 'refuted', because: 'goes round for ever' });
    const keys = lost?.refutation?.keys.split(',') ?? [];
    expect(keys.filter((key) => key === '1')).toHaveLength(17);
    const [, ...argv] = shellWords(lost?.refutation?.command ?? '');
    const walked = await run([...argv, '--json'], { files: { 'clinic.ivr.yaml': wander('back') } });
    expect(walked.code).toBe(0);
    expect(walked.out).not.toContain('"who":"human"');
  });

  test('is not said to go round for ever where nobody knows what lies that far back', async () => {
    const back = '{ prompt: Hello?, goto: back }';
    const asking = `noInput: ${back}, noMatch: ${back}, maxNoInput: 2, maxNoMatch: 2, exhausted: desk`;
    const text = wander('back').replaceAll('exhausted: back', asking);
    expect((await proof(text)).get('call-ends')).toMatchObject({ verdict: 'proved' });
    // As many states as steps leave no room for stacks.
    expect((await proof(text, {}, '--max-states', '4')).get('call-ends')).toMatchObject({
      verdict: 'unknown',
      because:
        'too many ways lead to "back" to tell all of them apart, and some may go wrong: name the step instead',
    });
  });

  test('comes to an end once one of the two leads on', async () => {
    expect((await proof(wander('desk'))).get('call-ends')).toMatchObject({ verdict: 'proved' });
  });
});

test('with five menus that lead home the stacks are too many, and only what rests on them is unknown', async () => {
  const names = ['visits', 'pills', 'bills', 'news', 'jobs'];
  const options = names.map((name, index) => `"${index + 1}": ${name}`).join(', ');
  const menus = names.map(
    (name) =>
      `  ${name}: { type: menu, prompt: Home with 9., options: { "9": home }, exhausted: back }`,
  );
  const rows = await proof(
    [
      'presszero: 1\nstart: home\nglobals: { "*": back, "0": desk }\nsteps:',
      `  home: { type: menu, prompt: Hello., options: { ${options} }, exhausted: back }`,
      ...menus,
      '  desk: { type: queue, prompt: Please hold. }\n',
    ].join('\n'),
  );
  expect(rows.get('human-reachable')).toMatchObject({ verdict: 'proved' });
  expect(rows.get('silent-caller')).toMatchObject({ verdict: 'refuted' });
  expect(rows.get('human-within')).toMatchObject({ verdict: 'proved', note: '1 key' });
});

describe('a flow that is run', () => {
  const main = dedent`
    presszero: 1
    start: main
    steps:
      main: { type: menu, prompt: Card with 1., options: { "1": pin, "0": desk }, exhausted: desk }
      pin: { type: flow, file: pin.ivr.yaml, exits: { done: after } }
      after: { type: menu, prompt: Thank you., options: { "1": back }, exhausted: back }
      desk: { type: queue, prompt: Please hold. }
  `;

  test('goes back within itself, and behind it the call goes back to where it was before', async () => {
    const pin = (ask: string) => dedent`
      presszero: 1
      start: ask
      steps:
        ask: { type: menu, prompt: Your pin., options: { "1": sure }, exhausted: ${ask} }
        sure: { type: menu, prompt: Are you sure?, options: { "1": done }, exhausted: done }
        done: { type: return, exit: done }
    `;
    const kind = await proof(main, { 'pin.ivr.yaml': pin('done') });
    expect([...kind.values()].map(({ verdict }) => verdict)).toEqual([...kind].map(() => 'proved'));
    // Nothing lies before its first menu, so that one is asked again for ever.
    const lost = (await proof(main, { 'pin.ivr.yaml': pin('back') })).get('call-ends');
    expect(lost).toMatchObject({ verdict: 'refuted', refutation: { replay: 'played' } });
    expect(lost?.refutation?.command).toContain('-k 1,');
  });
});

test('an option that goes back under a condition that nobody can read is played all the same', async () => {
  const rows = await proof(dedent`
    presszero: 1
    start: main
    steps:
      main: { type: menu, prompt: News with 1., options: { "1": news }, exhausted: bye }
      news:
        type: menu
        prompt: There is no news.
        options: { "1": { goto: back, when: { opaque: "$.vip" } } }
        exhausted: bye
      bye: { type: hangup, outcome: cut-off }
  `);
  const all = [...rows.values()].filter(({ verdict }) => verdict === 'refuted');
  expect(all.length).toBeGreaterThan(3);
  expect(all.map(({ refutation }) => refutation?.replay)).toEqual(all.map(() => 'played'));
});
