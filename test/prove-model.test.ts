import { describe, expect, test } from 'vitest';
import { dedent } from '../src/text/dedent.ts';
import { NIGHT_CLINIC } from './support/night-clinic.ts';
import { run } from './support/world.ts';

async function model(text: string): Promise<string> {
  const files = { 'menu.ivr.yaml': text };
  const { code, out } = await run(['prove', 'menu.ivr.yaml', '--emit', 'smv'], { files });
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
      MODULE main
      FROZENVAR
        caller : {any, silent, lost, helpless};
      VAR
        at : {end_human, end_promised, end_resolved, end_cutOff, end_left, end_nowhere, step0_main, step1_desk, step2_bye};
        -- 0: gold = true
        -- 1: gold = false
        x0_gold : 0..1;
      INIT
        at = step0_main
      TRANS
          (at = end_human & next(at) = end_human & next(x0_gold) = x0_gold)
        | (at = end_promised & next(at) = end_promised & next(x0_gold) = x0_gold)
        | (at = end_resolved & next(at) = end_resolved & next(x0_gold) = x0_gold)
        | (at = end_cutOff & next(at) = end_cutOff & next(x0_gold) = x0_gold)
        | (at = end_left & next(at) = end_left & next(x0_gold) = x0_gold)
        | (at = end_nowhere & next(at) = end_nowhere & next(x0_gold) = x0_gold)
        | (at = step0_main & caller in {any} & x0_gold in {0} & next(at) = step1_desk & next(x0_gold) = x0_gold)
        | (at = step0_main & caller in {any, silent, helpless} & next(at) = step2_bye & next(x0_gold) = x0_gold)
        | (at = step0_main & caller in {any, lost, helpless} & next(at) = step2_bye & next(x0_gold) = x0_gold)
        | (at = step0_main & next(at) = step0_main & next(x0_gold) = x0_gold & !(caller in {any} & x0_gold in {0} | caller in {any, silent, helpless} | caller in {any, lost, helpless}))
        | (at = step1_desk & next(at) = end_human & next(x0_gold) = x0_gold)
        | (at = step1_desk & next(at) = step2_bye & next(x0_gold) = x0_gold)
        | (at = step1_desk & next(at) = step2_bye & next(x0_gold) = x0_gold)
        | (at = step1_desk & next(at) = step2_bye & next(x0_gold) = x0_gold)
        | (at = step2_bye & next(at) = end_resolved & next(x0_gold) = x0_gold)
      DEFINE
        help := at = end_human | at = end_left;
        asked := at = step0_main;
        over := at = end_human | at = end_promised | at = end_resolved | at = end_cutOff | at = end_left | at = end_nowhere;
      -- a person can always be reached
      CTLSPEC caller = any -> AG (asked -> EF help);
      -- a caller who is silent, or always wrong, ends with a person, if the world is kind
      CTLSPEC caller = silent -> EF help;
      CTLSPEC caller = lost -> EF help;
      -- a helpless caller does, and the call ends, even if the world is against them
      CTLSPEC caller = helpless -> AF help;
      CTLSPEC caller = helpless -> AF over;
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
  test('says of who may do anything what the proof says', async () => {
    const { states, help } = searched(await model(NIGHT_CLINIC));
    const trapped = [...states].filter((state) => !help.has(state));
    // Where anybody is asked: Spanish callers at night, and nobody else.
    const asked = trapped.filter((state) => /_(language|night) /.test(state));
    expect(asked).toEqual(['step4_night 1 1']);
  });
});

const LANGUAGE: ReadonlySet<string> = new Set(
  'MODULE main FROZENVAR VAR INIT TRANS DEFINE CTLSPEC caller any silent lost helpless at next in TRUE FALSE help asked over AG EF AF'.split(
    ' ',
  ),
);

type Values = Readonly<Record<string, string>>;

/** The states that a caller who may do anything comes to, and those of them with help ahead. */
function searched(text: string): { states: ReadonlySet<string>; help: ReadonlySet<string> } {
  const lines = text.split('\n').filter((line) => !line.trim().startsWith('--'));
  const part = (name: string, end: string): readonly string[] =>
    lines.slice(lines.indexOf(name) + 1, lines.indexOf(end));
  const cases = part('TRANS', 'DEFINE').map((line) => line.trim().replace(/^\| /, ''));
  const ranges = Object.fromEntries(
    part('VAR', 'INIT').flatMap((line) => {
      const [, name = '', range = ''] = /^ {2}(\w+) : (.*);$/.exec(line) ?? [];
      const [, last] = /^0\.\.(\d+)$/.exec(range) ?? [];
      const values =
        last === undefined
          ? range.slice(1, -1).split(', ')
          : Array.from({ length: Number(last) + 1 }, (_, value) => String(value));
      return name === '' ? [] : [[name, values] as const];
    }),
  );
  let all: readonly Values[] = [{ caller: 'any' }];
  for (const [name, values] of Object.entries(ranges)) {
    all = all.flatMap((one) => values.map((value) => ({ ...one, [name]: value })));
  }
  const key = (state: Values): string =>
    Object.keys(ranges)
      .map((name) => state[name])
      .join(' ');
  const init = part('INIT', 'TRANS').join(' ');
  const steps = cases.map((one) => compiled(one));
  const after = (state: Values): readonly Values[] =>
    all.filter((next) => steps.some((step) => step(state, next)));
  const states = new Map<string, Values>();
  const waiting = all.filter((state) => compiled(init)(state, state));
  const before = new Map<string, string[]>();
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    if (states.has(key(state))) continue;
    states.set(key(state), state);
    for (const next of after(state)) {
      before.set(key(next), [...(before.get(key(next)) ?? []), key(state)]);
      waiting.push(next);
    }
  }
  const helps = compiled(/help := (.*);/.exec(text)?.[1] ?? 'FALSE');
  const help = new Set<string>();
  const goals = [...states].filter(([, state]) => helps(state, state)).map(([name]) => name);
  for (let goal = goals.pop(); goal !== undefined; goal = goals.pop()) {
    if (help.has(goal)) continue;
    help.add(goal);
    goals.push(...(before.get(goal) ?? []));
  }
  return { states: new Set(states.keys()), help };
}

/** Reads an expression of the model: comparisons, `in`, `next`, `!`, `&`, `|` and brackets. */
function compiled(text: string): (now: Values, next: Values) => boolean {
  const tokens = text.match(/next\(\w+\)|\{[^}]*\}|\w+|[()!&|=+-]/g) ?? [];
  return (now, next) => {
    let at = 0;
    const value = (): string => {
      const token = tokens[at++] ?? '';
      const [, name] = /^next\((\w+)\)$/.exec(token) ?? [];
      const read = name === undefined ? (now[token] ?? token) : (next[name] ?? '');
      if (tokens[at] !== '+' && tokens[at] !== '-') return read;
      const sign = tokens[at++] === '+' ? 1 : -1;
      return String(Number(read) + sign * Number(tokens[at++]));
    };
    const atom = (): boolean => {
      if (tokens[at] === '!') {
        at += 1;
        return !atom();
      }
      if (tokens[at] === '(') {
        at += 1;
        const inside = either();
        at += 1;
        return inside;
      }
      if (tokens[at] === 'TRUE' || tokens[at] === 'FALSE') return tokens[at++] === 'TRUE';
      const left = value();
      if (tokens[at++] === '=') return left === value();
      return (tokens[at++] ?? '').slice(1, -1).split(', ').includes(left);
    };
    const both = (): boolean => {
      let holds = atom();
      while (tokens[at] === '&') {
        at += 1;
        holds = atom() && holds;
      }
      return holds;
    };
    function either(): boolean {
      let holds = both();
      while (tokens[at] === '|') {
        at += 1;
        holds = both() || holds;
      }
      return holds;
    }
    return either();
  };
}
