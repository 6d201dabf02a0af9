import { describe, expect, test } from 'vitest';
import { dedent } from '../src/text/dedent.ts';
import type { JsonRow } from './support/json-row.ts';
import { run } from './support/world.ts';

/** What is proved of a bank that runs other flows; the bank asks for no hours. */
async function proof(files: Readonly<Record<string, string>>) {
  const { out } = await run(['prove', 'bank.ivr.yaml', '--json'], { files });
  const { rows, summary } = JSON.parse(out);
  const byProperty = new Map((rows as readonly JsonRow[]).map((row) => [row.property, row]));
  return { byProperty, states: summary.states as number };
}

const BANK = dedent`
  presszero: 1
  start: main
  variables: { lang: { type: string } }
  steps:
    main: { type: menu, prompt: "Cards 1, people 0.", options: { "1": pin, "0": desk }, exhausted: pin }
    pin: { type: flow, file: pin.ivr.yaml, exits: { done: desk } }
    desk: { type: queue, prompt: Please hold. }
`;

const PIN = dedent`
  presszero: 1
  start: ask
  steps:
    ask: { type: menu, prompt: Your pin., options: { "1": done }, exhausted: done }
    done: { type: return, exit: done }
`;

const LOST = ['human-reachable', 'silent-caller', 'lost-caller', 'helpless-caller', 'call-ends'];
const KNOWN = ['human-guaranteed', 'human-within'];

describe('a flow that is run', () => {
  test('is proved with the one that runs it', async () => {
    const { byProperty } = await proof({ 'bank.ivr.yaml': BANK, 'pin.ivr.yaml': PIN });
    const verdicts = [...byProperty.values()].map(({ verdict }) => verdict);
    expect(verdicts).toEqual(verdicts.map(() => 'proved'));
  });

  test('helps, as far as anybody knows, where it is not at hand', async () => {
    const { byProperty } = await proof({ 'bank.ivr.yaml': BANK });
    expect(byProperty.get('silent-caller')).toMatchObject({ verdict: 'proved' });
  });

  test.each([
    [
      'runs itself again',
      PIN.replace('{ type: return, exit: done }', '{ type: flow, file: pin.ivr.yaml, exits: {} }'),
      '"pin > done" runs "pin.ivr.yaml", which was not looked at: it is run within itself',
    ],
    [
      'means something else by a name',
      PIN.replace('start: ask', 'start: ask\nvariables: { lang: { type: number } }'),
      '"pin" runs "pin.ivr.yaml", which was not looked at: its variable "lang" is another one',
    ],
  ])('is unknown where it %s, and nothing is proved by it', async (_, pin, because) => {
    const { byProperty } = await proof({ 'bank.ivr.yaml': BANK, 'pin.ivr.yaml': pin });
    for (const property of LOST) {
      const row = byProperty.get(property);
      expect([property, row?.verdict]).toEqual([property, 'unknown']);
      expect(row?.because).toContain(because);
    }
    // Who knows the way presses 0, whatever that flow does.
    for (const property of KNOWN) expect(byProperty.get(property)?.verdict).toBe('proved');
  });

  test('ends the call where it has no start, as the simulator shows', async () => {
    const pin = PIN.replace('start: ask', 'start: nowhere');
    const { byProperty } = await proof({ 'bank.ivr.yaml': BANK, 'pin.ivr.yaml': pin });
    const row = byProperty.get('silent-caller');
    expect(row).toMatchObject({ verdict: 'refuted', refutation: { replay: 'played' } });
    expect(row?.refutation?.command).toBe('presszero walk bank.ivr.yaml -k _,_,_');
  });
});

/** Flows that each run the next one at two places, and the last of them asks something. */
function nested(depth: number, exits: (place: string) => string, exhausted = 'end') {
  const files: Record<string, string> = {};
  for (let level = 0; level < depth; level += 1) {
    const name = level === 0 ? 'bank.ivr.yaml' : `level-${level}.ivr.yaml`;
    const end = level === 0 ? '{ type: queue }' : '{ type: return, exit: done }';
    files[name] = dedent`
      presszero: 1
      start: main
      steps:
        main: { type: menu, prompt: One or two., options: { "1": one, "2": two }, exhausted: ${exhausted} }
        one: { type: flow, file: level-${String(level + 1)}.ivr.yaml, exits: { done: ${exits('one')} } }
        two: { type: flow, file: level-${String(level + 1)}.ivr.yaml, exits: { done: ${exits('two')} } }
        end: ${end}
        thanks: { type: say, prompt: Thank you., next: end }
    `;
  }
  files[`level-${depth}.ivr.yaml`] = PIN;
  return files;
}

describe('flows that are run within flows', () => {
  test('are searched once where they go on alike, however deep they lie', async () => {
    const { byProperty, states } = await proof(nested(12, () => 'end'));
    expect(byProperty.get('silent-caller')?.verdict).toBe('proved');
    expect(byProperty.get('call-ends')?.verdict).toBe('proved');
    expect(states).toBeLessThan(12 * 5 + 5);
  });

  test('are unknown where they are too many, with the limit named', async () => {
    const { byProperty } = await proof(nested(14, (place) => (place === 'one' ? 'end' : 'thanks')));
    const row = byProperty.get('call-ends');
    expect(row?.verdict).toBe('unknown');
    expect(row?.because).toMatch(/ runs "level-\d+.ivr.yaml", which was not looked at: all flows/);
    expect(row?.because).toContain('more than 20,000 steps; prove it by itself');
    expect(byProperty.get('human-reachable')?.verdict).toBe('unknown');
    // Who is silent never comes to any of them.
    expect(byProperty.get('silent-caller')?.verdict).toBe('proved');
  });

  test('end the call where the seventeenth would have to wait', async () => {
    const deep = await proof(nested(17, () => 'end', 'one'));
    expect(deep.byProperty.get('silent-caller')).toMatchObject({
      verdict: 'refuted',
      refutation: { replay: 'played' },
    });
    const { byProperty } = await proof(nested(16, () => 'end', 'one'));
    expect(byProperty.get('silent-caller')?.verdict).toBe('proved');
  });

  test('are unknown where they are more files than are read', async () => {
    const names = Array.from({ length: 205 }, (_, index) => `part-${index}`);
    const files: Record<string, string> = {
      'bank.ivr.yaml': [
        'presszero: 1\nstart: part-0\nsteps:',
        ...names.map(
          (name, index) =>
            `  ${name}: { type: flow, file: ${name}.ivr.yaml, exits: { done: ${names[index + 1] ?? 'desk'} } }`,
        ),
        '  desk: { type: queue }\n',
      ].join('\n'),
    };
    for (const name of names) files[`${name}.ivr.yaml`] = PIN;
    const { byProperty } = await proof(files);
    expect(byProperty.get('silent-caller')).toMatchObject({
      verdict: 'unknown',
      because:
        '"part-200" runs "part-200.ivr.yaml", which was not looked at: more than 200 files are run; prove it by itself',
    });
  });
});
