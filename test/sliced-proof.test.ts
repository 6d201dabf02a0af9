import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { readFlow } from '../src/document/read-flow.ts';
import { compactGraph } from '../src/graph/compact-graph.ts';
import { proofSchema } from '../src/proofs/proof-schema.ts';
import { countsOut } from '../src/space/counts-out.ts';
import { dedent } from '../src/text/dedent.ts';
import type { JsonRow } from './support/json-row.ts';
import { shellWords } from './support/shell-words.ts';
import { run } from './support/world.ts';

/** More than 65,536 valuations a step. */
const BILLS = Array.from({ length: 17 }, (_, index) => `paid${index}`);

/** A bank that goes by 17 bills of whoever presses 1, and by the language of who does not. */
function bank({ spanish = 'desk', unpaid = 'help', french = 'desk' } = {}): string {
  return dedent`
    presszero: 1
    start: hours
    schedules: { office: { timezone: Europe/Berlin, open: { mon-fri: 08:00-18:00 } } }
    variables:
      lang: { type: enum, values: [en, es, fr], from: caller }
      ${BILLS.map((name) => `${name}: { type: boolean, from: caller }`).join('\n      ')}
    defaults: { timeout: 5s, maxNoInput: 2, maxNoMatch: 2, exhausted: help }
    steps:
      hours: { type: hours, schedule: office, open: account, closed: message }
      account: { type: lookup, service: accounts, outcomes: { ok: main, failed: main } }
      main: { type: menu, prompt: "For your bills press 1, for people 0.", options: { "1": bill0, "0": desk } }
      ${BILLS.map((name, index) => {
        const next = index + 1 < BILLS.length ? `bill${index + 1}` : 'thanks';
        return `bill${index}: { type: branch, cases: [{ when: ${name}, goto: ${next} }], else: pay }`;
      }).join('\n      ')}
      pay: { type: menu, prompt: "To pay press 1, for people 0.", exhausted: ${unpaid}, options: { "1": thanks, "0": desk } }
      thanks: { type: hangup, prompt: Thank you., outcome: resolved }
      help: { type: branch, cases: [{ when: "lang === 'es'", goto: ${spanish} }, { when: "lang === 'fr'", goto: ${french} }], else: desk }
      bye: { type: hangup, prompt: Goodbye. }
      desk: { type: queue, prompt: One moment. }
      message: { type: voicemail, prompt: Please leave a message. }
  `;
}

async function proof(text: string, ...flags: readonly string[]) {
  const argv = ['prove', 'bank.ivr.yaml', '--json', ...flags];
  const { code, out, err } = await run(argv, { files: { 'bank.ivr.yaml': text } });
  const told = out === '' ? undefined : JSON.parse(out);
  const rows = (told?.rows ?? []) as readonly JsonRow[];
  return {
    code,
    err,
    told,
    rows,
    of: (name: string) => rows.filter((row) => row.property === name),
  };
}

const FOLLOWED = ['silent-caller', 'lost-caller', 'helpless-caller'] as const;

describe('a bank with more bills than can be told apart together', () => {
  test('proves what becomes of callers who never get to their bills', async () => {
    const { told, of } = await proof(bank());
    for (const property of [...FOLLOWED, 'call-ends', 'human-reachable', 'human-guaranteed']) {
      expect([property, of(property)[0]?.verdict, of(property).length]).toEqual([
        property,
        'proved',
        1,
      ]);
    }
    expect(told.summary.spaces).toBeGreaterThan(1);
    const validate = new Ajv({ strictTypes: false }).compile(proofSchema);
    expect([validate(told), validate.errors]).toEqual([true, null]);
  });

  test('refutes that Spanish speakers come to a person, with a call for each caller that replays', async () => {
    const text = bank({ spanish: 'bye' });
    const { of } = await proof(text);
    for (const property of FOLLOWED) {
      const [open, closed] = of(property);
      expect([property, open?.verdict, closed?.verdict]).toEqual([property, 'refuted', 'proved']);
      expect([open?.hours, open?.refutation?.when]).toEqual(['"office" is open', 'lang = es']);
      expect(open?.refutation?.replay).toBe('played');
      const [, ...argv] = shellWords(open?.refutation?.command ?? '');
      const walked = await run([...argv, '--json'], { files: { 'bank.ivr.yaml': text } });
      expect([property, walked.code, walked.err]).toEqual([property, 0, '']);
      expect(walked.out).toContain('"step":"bye"');
      expect(walked.out).not.toContain('"who":"human"');
    }
  });

  test('refutes that the call ends by the first bill that leads to a menu which never does', async () => {
    const { of } = await proof(bank({ unpaid: 'pay' }));
    const [open, closed] = of('call-ends');
    expect([open?.verdict, open?.refutation?.replay]).toEqual(['refuted', 'played']);
    expect(open?.refutation?.keys).toMatch(/^1,/);
    expect([open?.hours, closed?.verdict]).toEqual(['"office" is open', 'proved']);
    expect(of('helpless-caller')[0]?.verdict).toBe('proved');
  });

  test('leaves open what only all bills together lead to, and names what it could not tell apart', async () => {
    const both = (bills: readonly string[]): string => `[{ when: "${bills.join(' && ')}", goto: `;
    const text = bank({ unpaid: 'pay' })
      .replace(
        /bill0: .*/,
        `bill0: { type: branch, cases: ${both(BILLS.slice(0, 8))}bill1 }], else: thanks }`,
      )
      .replace(
        /bill1: .*/,
        `bill1: { type: branch, cases: ${both(BILLS.slice(8))}pay }], else: thanks }`,
      );
    const { of } = await proof(text);
    const [open, closed] = of('call-ends');
    expect([open?.verdict, closed?.verdict]).toEqual(['unknown', 'proved']);
    expect(open?.because).toMatch(
      /^too many states to tell lang, paid\d+ apart: raise --max-states, or let fewer of them decide$/,
    );
    expect(of('helpless-caller')[0]?.verdict).toBe('proved');
  });

  test('refutes that the call ends where everybody comes to the menu that never does', async () => {
    const { of } = await proof(bank({ french: 'main' }));
    const [open, closed] = of('call-ends');
    expect([open?.verdict, open?.refutation?.replay]).toEqual(['refuted', 'played']);
    expect(open?.refutation?.when).toBe('lang = fr');
    expect([open?.hours, closed?.verdict]).toEqual(['"office" is open', 'proved']);
    expect(of('silent-caller')[0]?.verdict).toBe('refuted');
  });

  test('tells each property in the hours that it asks for', async () => {
    const closed = bank({ spanish: 'bye' }).replace('closed: message', 'closed: account');
    const { of } = await proof(closed);
    for (const property of [...FOLLOWED, 'human-reachable']) {
      expect([property, of(property).map(({ hours, worlds }) => [hours, worlds])]).toEqual([
        property,
        [['', []]],
      ]);
    }
  });

  test('is told as parts in the table', async () => {
    const { out } = await run(['prove', 'bank.ivr.yaml'], { files: { 'bank.ivr.yaml': bank() } });
    expect(out).toMatch(/6 proved, 0 refuted, 1 unknown: [\d,]+ states searched in 4 parts/);
  });
});

describe('rounds that are not counted out', () => {
  test('end some time where a count repeats itself, as where it is come back to', () => {
    const text = dedent`
      presszero: 1
      start: tries
      steps:
        tries: { type: count, limit: 2, again: repeat, done: wait }
        wait: { type: count, limit: 2, again: hello, done: desk }
        hello: { type: say, prompt: One moment., next: desk }
        desk: { type: queue, prompt: One moment. }
    `;
    const { flow } = readFlow({ path: 'bank.ivr.yaml', text });
    expect([...countsOut(compactGraph(flow), () => true)]).toEqual([1, 0, 0, 0]);
  });
});

describe('a slice', () => {
  const flags = Array.from({ length: 8 }, (_, index) => `flag${index}`);
  /** A menu behind whose keys eight facts decide, and before which others do. */
  const menu = (variables: string, before: string): string => dedent`
    presszero: 1
    start: first
    schedules:
      office: { timezone: Europe/Berlin, open: { mon-fri: 08:00-18:00 } }
      shop: { timezone: Europe/Berlin, open: { mon-sat: 10:00-20:00 } }
    variables:
      ${flags.map((name) => `${name}: { type: boolean, from: caller }`).join('\n      ')}
      ${variables}
    defaults: { timeout: 5s, maxNoInput: 1, maxNoMatch: 1, exhausted: last }
    steps:
      ${before}
      main: { type: menu, prompt: "For people press 0.", options: { "0": shop } }
      shop: { type: hours, schedule: shop, open: extras, closed: office }
      office: { type: hours, schedule: office, open: extras, closed: extras }
      extras: { type: branch, cases: [{ when: "${flags.join(' && ')}", goto: desk }], else: desk }
      message: { type: voicemail, prompt: Please leave a message. }
      desk: { type: queue, prompt: One moment. }
      bye: { type: hangup, prompt: Goodbye. }
  `;

  test('keeps what a fact is made from', async () => {
    const text = menu(
      'gold: { type: boolean, from: caller }\n      vip: { type: boolean, initial: false }',
      dedent`
        first: { type: set, set: { vip: "!gold" }, next: main }
              last: { type: branch, cases: [{ when: vip, goto: desk }], else: bye }
      `,
    );
    for (const flag of [['--max-states', '300'], []]) {
      const { of } = await proof(text, ...flag);
      const [row, ...others] = of('silent-caller');
      expect([row?.verdict, row?.refutation?.when, others]).toEqual(['refuted', 'gold = true', []]);
    }
  });

  test('of one world tells callers nothing that they are not told where all worlds are seen', async () => {
    const text = menu(
      'tier: { type: enum, values: [gold, plain], from: caller }',
      dedent`
        first: { type: say, prompt: Welcome., next: main }
              last: { type: branch, cases: [{ when: "tier === 'gold' && hours.shop !== 'holiday'", goto: message }], else: message }
      `,
    );
    for (const flag of [['--max-states', '60'], []]) {
      const { told, of } = await proof(text, ...flag);
      const kinds = of('silent-caller').map(({ hours, verdict }) => [hours, verdict]);
      expect([told.summary.spaces > 1, kinds]).toEqual([flag.length > 0, [['', 'refuted']]]);
    }
  });
});
