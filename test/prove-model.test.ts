import { describe, expect, test } from 'vitest';
import { dedent } from '../src/text/dedent.ts';
import { NIGHT_CLINIC } from './support/night-clinic.ts';
import { smvAnswers } from './support/smv-answers.ts';
import { run } from './support/world.ts';

async function model(text: string, more: readonly string[] = []): Promise<string> {
  const files = { 'menu.ivr.yaml': text };
  const { code, out } = await run(['prove', 'menu.ivr.yaml', '--emit', 'smv', ...more], { files });
  expect(code).toBe(0);
  return out;
}

describe('the model for other model checkers', () => {
  test('of a tiny menu is this, to the letter', async () => {
    const tiny = dedent`
      presszero: 1
      start: main
      variables: { gold: { type: boolean, from: caller } }
      defaults: { timeout: 5s, maxNoInput: 1, maxNoMatch: 1, exhausted: bye }
      steps:
        main: { type: menu, prompt: Press 1., options: { "1": { goto: desk, when: gold } } }
        desk: { type: transfer, to: "+15550100", reaches: human, busy: bye, noAnswer: bye, failed: bye }
        bye: { type: hangup }
    `;
    expect(await model(tiny)).toMatchInlineSnapshot(`
      "-- menu.ivr.yaml: written by presszero
      -- caller: any may do anything, and become helpless at any time; silent never presses, lost only
      --   presses wrong keys, helpless does both in any mix, and the world is kind to all of these;
      --   knowing presses what helps, and the world is against them; quick does so in a kind world, makes
      --   no mistakes, presses no more keys than are allowed, and may stop anywhere
      -- turn_...: where a followed caller does one thing or another, or a knowing one picks. Between two
      --   turns some path is enough, E, as the world is kind (all have to do, A, where it is not), and at
      --   a turn whatever the caller does, AX (one choice is enough, EX). The formulas go through as many
      --   turns as matter: those called ..._turns say that one more changes nothing
      -- Not here: seconds
      MODULE main
      FROZENVAR
        -- 0: gold = true
        -- 1: gold = false
        x0_gold : 0..1;
      VAR
        caller : {any, silent, lost, helpless, knowing, quick};
        at : {end_human, end_promised, end_resolved, end_cutOff, end_left, end_nowhere, step0_main, step1_desk, step2_bye};
        -- whether a key led here
        pressed : boolean;
        -- keys pressed, for who is quick
        keys : 0..3;
      DEFINE
        begun := at = step0_main;
        over := at in {end_human, end_promised, end_resolved, end_cutOff, end_left, end_nowhere};
        help := at in {end_human, end_left};
        asked := at = step0_main;
        going_back := FALSE;
        pause := over | asked | going_back;
        on_duty := TRUE;
        turn_knowing := at = step0_main & x0_gold = 0;
      INIT
        begun & !pressed & keys = 0
      TRANS
        next(caller) = caller & (!(caller = quick) & next(keys) = keys | caller = quick & keys < 3 & next(keys) = keys + 1) & next(pressed) & (
            (at = step0_main & caller in {any, knowing, quick} & x0_gold = 0 & next(at) = step1_desk)
        ) |
        next(caller) = caller & next(keys) = keys & !next(pressed) & (
            (over & next(at) = at)
          | (at = step0_main & !(caller = quick) & next(at) = step2_bye)
          | (at = step1_desk & next(at) = end_human)
          | (at = step1_desk & caller in {any, silent, lost, helpless, quick} & next(at) = step2_bye)
          | (at = step2_bye & next(at) = end_resolved)
        ) |
        caller = any & next(caller) = helpless & !going_back & !next(pressed) & next(keys) = keys & next(at) = at |
        caller = quick & next(caller) = caller & !next(pressed) & next(keys) = keys & next(at) = at
      -- a person can always be reached, and no key pressed while somebody is there only hangs up
      CTLSPEC NAME human_reachable := AG (caller = any & (begun | asked | pressed & on_duty & EF (at = end_cutOff)) -> EF help);
      -- a person is reached whatever back ends and queues do
      CTLSPEC NAME human_guaranteed := caller = knowing -> A [!turn_knowing U (help | turn_knowing & EX A [!turn_knowing U help])];
      CTLSPEC NAME human_guaranteed_turns := AG (caller = knowing & turn_knowing & EX A [!turn_knowing U (help | turn_knowing & EX A [!turn_knowing U help])] -> A [!turn_knowing U (help | turn_knowing & EX A [!turn_knowing U help])]);
      -- who never presses, only presses wrong keys, or does both in any mix, ends with a person
      CTLSPEC NAME silent_caller := caller = silent -> EF help;
      CTLSPEC NAME lost_caller := caller = lost -> EF help;
      CTLSPEC NAME helpless_caller := caller = helpless -> EF help;
      -- the call ends for who is or becomes helpless: nobody goes round between questions either
      CTLSPEC NAME call_ends := AG (caller = helpless -> (begun | asked -> EF over) & EF pause);
      -- who knows the way comes to a person with no more keys than are allowed, if all goes well
      CTLSPEC NAME human_within := caller = quick -> EF help;
      "
    `);
  });

  test('holds no name that its language could take for something else', async () => {
    const hostile = NIGHT_CLINIC.replaceAll('night', 'CTLSPEC;TRUE--x').replaceAll('lang', 'union');
    const text = await model(hostile);
    const code = text.split('\n').filter((line) => !line.trim().startsWith('--'));
    const words = code.join('\n').match(/[A-Za-z_]\w*/g) ?? [];
    const ours = /^(step|back|x)\d+(_[A-Za-z0-9_]+)?$|^end_[A-Za-z]+$/;
    const unknown = words.filter((word) => !ours.test(word) && !LANGUAGE.has(word));
    expect([...new Set(unknown)]).toEqual([]);
  });

  // A small checker of our own reads the model and searches it, state by state.
  test('finds the Spanish callers whom nobody helps at night', async () => {
    expect(answersOf(await model(NIGHT_CLINIC))).toEqual({
      human_reachable: false,
      human_guaranteed: true,
      silent_caller: false,
      lost_caller: false,
      helpless_caller: false,
      call_ends: false,
      human_within: true,
    });
    const english = NIGHT_CLINIC.replace(`, when: "lang === 'en'"`, '');
    expect(answersOf(await model(english))).toMatchObject({ human_reachable: true });
  });

  test('is kind where the world is, and not where the caller is', async () => {
    const office = (wrong: string): string => dedent`
      presszero: 1
      start: main
      defaults: { timeout: 5s, maxNoInput: 1, maxNoMatch: 1 }
      steps:
        main: { type: menu, prompt: Press 1., options: { "1": bye }, noMatch: { exhausted: ${wrong} }, exhausted: again }
        again: { type: menu, prompt: Press 1., options: { "1": bye }, exhausted: desk }
        desk: { type: queue, queue: desk, timedOut: bye, full: bye, closed: bye }
        bye: { type: hangup }
    `;
    const kind = answersOf(await model(office('desk')));
    expect(kind).toMatchObject({ helpless_caller: true, lost_caller: true, call_ends: true });
    const unkind = answersOf(await model(office('bye')));
    expect(unkind).toMatchObject({
      helpless_caller: false,
      lost_caller: false,
      silent_caller: true,
    });
  });

  test('asks for the end of the call from every question on, not only from the first', async () => {
    const circle = dedent`
      presszero: 1
      start: main
      defaults: { timeout: 5s, maxNoInput: 1, maxNoMatch: 1 }
      steps:
        main: { type: menu, prompt: Press 1., options: { "1": bills }, exhausted: bye }
        bills: { type: menu, prompt: Press 1., options: { "1": bye }, exhausted: bills }
        bye: { type: hangup }
    `;
    expect(answersOf(await model(circle))).toMatchObject({ call_ends: false });
    const mended = circle.replace('exhausted: bills', 'exhausted: bye');
    expect(answersOf(await model(mended))).toMatchObject({ call_ends: true });
  });

  test('takes a key that only hangs up for a fault, and silence that does for none', async () => {
    const office = (keys: string): string => dedent`
      presszero: 1
      start: main
      defaults: { timeout: 5s, maxNoInput: 1, maxNoMatch: 1, exhausted: bye }
      steps:
        main: { type: menu, prompt: Press 1., options: { "1": desk, ${keys} } }
        desk: { type: queue, queue: desk, timedOut: bye, full: bye, closed: bye }
        bye: { type: hangup, outcome: cut-off }
    `;
    expect(answersOf(await model(office('"2": bye')))).toMatchObject({ human_reachable: false });
    expect(answersOf(await model(office('"2": desk')))).toMatchObject({ human_reachable: true });
  });

  test('counts the keys of who knows the way, and the digits of a number one by one', async () => {
    const bank = dedent`
      presszero: 1
      start: main
      defaults: { timeout: 5s, maxNoInput: 1, maxNoMatch: 1, exhausted: bye }
      steps:
        main: { type: menu, prompt: Press 1., options: { "1": account } }
        account: { type: collect, prompt: Your number., digits: 4, next: desk }
        desk: { type: queue, queue: desk, timedOut: bye, full: bye, closed: bye }
        bye: { type: hangup }
    `;
    const within = async (keys: string, menus = bank): Promise<boolean | undefined> =>
      smvAnswers(await model(menus, ['--max-keys', keys])).get('human_within');
    expect([await within('5'), await within('4'), await within('0')]).toEqual([true, false, false]);
    const code = bank.replace('"1": account', '"1": account, "22": desk');
    expect([await within('2', code), await within('1', code)]).toEqual([true, false]);
    // Nobody who knows the way gets there by saying nothing.
    const silent = code.replace('exhausted: bye', 'exhausted: desk');
    expect(await within('1', silent)).toBe(false);
    const none = silent.replace('start: main', 'start: desk');
    expect([await within('0', none), await within('0', silent)]).toEqual([true, false]);
  });

  test('asks for few keys whoever calls', async () => {
    const bank = (ordinary: string): string => dedent`
      presszero: 1
      start: main
      variables: { gold: { type: boolean, from: caller } }
      defaults: { timeout: 5s, maxNoInput: 1, maxNoMatch: 1, exhausted: bye }
      steps:
        main: { type: menu, prompt: Press 1., options: { "1": { goto: desk, when: gold }, ${ordinary} } }
        more: { type: menu, prompt: Press 1., options: { "1": desk } }
        desk: { type: queue, queue: desk, timedOut: bye, full: bye, closed: bye }
        bye: { type: hangup }
    `;
    const within = async (menus: string) =>
      smvAnswers(await model(menus, ['--max-keys', '2'])).get('human_within');
    expect(await within(bank('"2": bye'))).toBe(false);
    expect(await within(bank('"2": more'))).toBe(true);
  });

  test('has a variable for the failures that a call may meet', async () => {
    const text = await model(NIGHT_CLINIC, ['--failures', '2']);
    expect(text).toContain('  failed : 0..2;');
    expect(text).toContain('failed < 2 & ');
    // By day two failures bring the caller to a voicemail, which counts at night alone.
    expect(answersOf(text)).toMatchObject({ human_guaranteed: false });
  });
});

/** What a model says of its properties; all that make sure of their turns are true. */
function answersOf(text: string): Readonly<Record<string, boolean>> {
  const answers = [...smvAnswers(text)];
  const isTurns = ([name]: readonly [string, boolean]): boolean => name.endsWith('_turns');
  expect(answers.filter(isTurns).filter(([, answer]) => !answer)).toEqual([]);
  return Object.fromEntries(answers.filter((one) => !isTurns(one)));
}

const LANGUAGE: ReadonlySet<string> = new Set(
  `MODULE main FROZENVAR VAR boolean INIT TRANS DEFINE CTLSPEC NAME next in TRUE FALSE A E U AG AX
  EX AF EF caller any silent lost helpless knowing quick keys at pressed begun over help asked
  going_back pause on_duty turn_any turn_silent turn_lost turn_helpless turn_knowing human_reachable
  human_guaranteed silent_caller lost_caller helpless_caller call_ends call_pauses human_within
  human_reachable_turns human_guaranteed_turns silent_caller_turns lost_caller_turns
  helpless_caller_turns call_ends_turns call_pauses_turns`.split(/\s+/),
);
