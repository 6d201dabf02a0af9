import { describe, expect, test } from 'vitest';
import { facts } from '../src/analysis/facts.ts';
import { flowTrees } from '../src/conditions/flow-trees.ts';
import { readFlow } from '../src/document/read-flow.ts';
import type { Fault } from '../src/finding/fault.ts';
import type { Flow, Variable } from '../src/model/flow.ts';
import { rules } from '../src/rules/index.ts';
import { dedent } from '../src/text/dedent.ts';
import { checker } from './support/checker.ts';

/** What a rule says about a clinic whose conditions are read; the flow may be changed before. */
function told(id: string, steps: string, change: Partial<Flow> = {}): readonly Fault[] {
  const rule = rules.find((known) => known.id === id);
  const text = dedent`
    presszero: 1
    start: main
    variables:
      known: { type: boolean, initial: false }
      name: { type: string }
      doctor: { type: string }
      tries: { type: number }
      status: { type: string, from: lookup }
    defaults: { noInput: { prompt: Sorry? }, noMatch: { prompt: Sorry? }, exhausted: desk }
    steps:
      ${steps}
      desk: { type: queue, prompt: Please hold. }
      bye: { type: hangup, prompt: Goodbye. }
  `;
  const flow = { ...readFlow({ path: 'clinic.ivr.yaml', text }).flow, ...change };
  const known = { trees: flowTrees(flow, checker) };
  return [...(rule?.check?.({ flow, facts: facts(flow, known) }, {}) ?? [])];
}

const PLAIN = {
  at: { start: 0, end: 0 },
  type: 'string',
  values: [],
  min: undefined,
  max: undefined,
  initial: undefined,
  from: undefined,
} as const;

function messages(id: string, steps: string, change?: Partial<Flow>): readonly string[] {
  return told(id, steps, change).map(({ message }) => message.replace(/: [^:]*$/, ''));
}

describe('unset-variable', () => {
  const unset = (step: string, name = 'name') =>
    `"${step}" reads variable "${name}", which has no value in some calls`;
  const never = (step: string, name = 'name') =>
    `Nothing gives variable "${name}" a value, and "${step}" reads it`;
  const found = (steps: string, change?: Partial<Flow>) =>
    messages('unset-variable', steps, change);
  const menu = (rest: string) => `main: { type: menu, prompt: For tests 1., options: { ${rest} } }`;
  const ask = 'ask: { type: collect, prompt: Your number?, into: name, digits: 4, next: tell }';
  const tell = 'tell: { type: say, prompt: "{name}, you are next.", next: desk }';

  test('is content where every way there sets the variable', () => {
    const set = `"2": { goto: tell, set: { name: "'Ann'" } }`;
    expect(found([menu(`"1": ask, ${set}`), ask, tell].join('\n      '))).toEqual([]);
  });

  test('tells the way on which nothing sets it, with its call', () => {
    const steps = [menu('"1": ask, "2": tell'), ask, tell].join('\n      ');
    expect(found(steps)).toEqual([unset('tell')]);
    expect(told('unset-variable', steps).map(({ call }) => call?.keys)).toEqual(['2']);
  });

  test('tells once what nothing ever sets, at its declaration', () => {
    const again = 'again: { type: say, prompt: "{name}?", next: desk }';
    const steps = [menu('"1": again, "2": tell'), tell, again].join('\n      ');
    expect(found(steps)).toEqual([never('tell')]);
  });

  test('knows what goes together: a name that is known is set', () => {
    const steps = [
      menu(`"1": { goto: gate, set: { name: "'Ann'", known: "true" } }, "2": gate`),
      'gate: { type: branch, cases: [{ when: known, goto: tell }], else: desk }',
      tell,
    ];
    expect(found(steps.join('\n      '))).toEqual([]);
    const guarded = `gate: { type: branch, cases: [{ when: "known && name === 'Ann'", goto: desk }], else: bye }`;
    expect(found([steps[0], guarded].join('\n      '))).toEqual([]);
    const bare = `gate: { type: branch, cases: [{ when: "known || name === 'Ann'", goto: desk }], else: bye }`;
    expect(found([steps[0], bare].join('\n      '))).toEqual([unset('gate')]);
  });

  test('asks a case only where none before it holds', () => {
    const steps = [
      menu(`"1": { goto: gate, set: { name: "'Ann'", known: "true" } }, "2": gate`),
      `gate: { type: branch, cases: [{ when: "!known", goto: bye }, { when: "name === 'Ann'", goto: desk }], else: bye }`,
    ];
    expect(found(steps.join('\n      '))).toEqual([]);
  });

  test('hears a part of a prompt only where its condition may hold, and nobody knows better', () => {
    const steps = (when: string) =>
      [
        menu(`"1": { goto: main, set: { name: "'Ann'", known: "true" } }, "2": gate`),
        'gate: { type: branch, cases: [{ when: known, goto: tell }], else: tell }',
        `tell: { type: say, prompt: [Hello., { text: "{name}!", when: ${when} }], next: desk }`,
      ].join('\n      ');
    expect(found(steps('known'))).toEqual([]);
    expect(found(steps('"!known"'))).toEqual([unset('tell')]);
    expect(found(steps('"status === \'new\'"'))).toEqual([]);
  });

  test('takes what one move sets first for set', () => {
    const both = `main: { type: set, set: { name: "'Ann'", doctor: name }, next: { goto: desk, prompt: "{doctor}, {name}" } }`;
    expect(found(both)).toEqual([]);
    const turned = `main: { type: set, set: { doctor: name, name: "'Ann'" }, next: desk }`;
    expect(found(turned)).toEqual([unset('main')]);
    const digits = `main: { type: collect, prompt: Your number?, into: name, digits: 4, next: { goto: desk, prompt: "{name}." } }`;
    expect(found(digits)).toEqual([]);
  });

  test('tells a counter that begins with nothing', () => {
    expect(found('main: { type: set, set: { tries: tries + 1 }, next: desk }')).toEqual([
      unset('main', 'tries'),
    ]);
  });

  test('lets a called flow set what it shares with its caller', () => {
    const steps = ['main: { type: flow, file: ask.ivr.yaml, exits: { done: tell } }', tell];
    expect(found(steps.join('\n      '))).toEqual([]);
    const before = steps[0]?.replace('type: flow', 'type: flow, prompt: "{name}!"') ?? '';
    expect(found([before, tell].join('\n      '))).toEqual([unset('main')]);
  });

  test('says nothing of what a back end gives, of what no call hears, and of foreign flows', () => {
    const lost = 'lost: { type: say, prompt: "{name} and {status}", next: desk }';
    expect(found(`main: { type: say, prompt: "{status}", next: desk }\n      ${lost}`)).toEqual([]);
    const first = 'main: { type: say, prompt: "{name}", next: desk }';
    expect(found(first)).toHaveLength(1);
    expect(found(first, { format: 'amazon-connect' })).toEqual([]);
    expect(found(first, { role: 'part' })).toEqual([]);
  });

  test('follows any number of variables, also where the shortest call sets one', () => {
    const names = Array.from({ length: 70 }, (_, number) => `name${number}`);
    const set = names.map((name) => `${name}: "'Ann'"`).join(', ');
    const steps = [
      menu(`"1": { goto: tell, set: { ${set} } }, "2": away`),
      'away: { type: menu, prompt: For tests 1., options: { "1": tell } }',
      `tell: { type: say, prompt: "${names.map((name) => `{${name}}`).join(' ')}", next: desk }`,
    ].join('\n      ');
    const declared = names.map((id): [string, Variable] => [id, { ...PLAIN, id }]);
    const change = { variables: new Map(declared) };
    expect(found(steps, change)).toEqual(names.map((name) => unset('tell', name)));
    const calls = told('unset-variable', steps, change).map(({ call }) => call?.keys);
    expect(new Set(calls)).toEqual(new Set(['2,1']));
  });

  test('reads what the defaults say, and to whom a call is handed', () => {
    const steps =
      'main: { type: transfer, to: "{doctor}", reaches: human, busy: bye, noAnswer: bye, failed: bye }';
    expect(found(steps)).toEqual([never('main', 'doctor')]);
    const said = `${menu(`"1": { goto: main, set: { name: "'Ann'" } }`).replace('For tests 1.', 'For tests 1., noInput: { prompt: "{name}?" }')}`;
    expect(found(said)).toEqual([unset('main')]);
  });
});
