import { describe, expect, test } from 'vitest';
import { dedent } from '../src/text/dedent.ts';
import type { JsonRow } from './support/json-row.ts';
import { run } from './support/world.ts';

/** A shop that goes by so many answers of one look-up, each on its own. */
function shop(count: number, setBy: 'lookup' | 'set' = 'lookup'): string {
  const names = Array.from({ length: count }, (_, index) => `known${index}`);
  const given = setBy === 'lookup' ? 'from: lookup' : 'initial: false';
  const set =
    setBy === 'lookup' ? '' : `, set: { ${names.map((name) => `${name}: true`).join(', ')} }`;
  return dedent`
    presszero: 1
    start: customer
    variables:
      ${names.map((name) => `${name}: { type: boolean, ${given} }`).join('\n      ')}
    steps:
      customer: { type: lookup, service: customers, outcomes: { ok: { goto: gate${set} }, failed: desk } }
      gate: { type: branch, cases: [${names.map((name) => `{ when: ${name}, goto: desk }`).join(', ')}], else: message }
      desk: { type: queue, prompt: One moment., timedOut: message, full: message, closed: message }
      message: { type: voicemail, prompt: Please leave a message. }
  `;
}

async function rowsOf(text: string) {
  const argv = ['prove', 'shop.ivr.yaml', '--json'];
  const { out } = await run(argv, { files: { 'shop.ivr.yaml': text } });
  return JSON.parse(out).rows as readonly JsonRow[];
}

describe('variables that one way gives all at once', () => {
  test('are told apart where they are few', async () => {
    const rows = await rowsOf(shop(8));
    expect(rows.filter(({ because }) => because?.includes('too many states'))).toEqual([]);
  });

  test('are given up and named where they are many, in a proof as in lint', async () => {
    const rows = await rowsOf(shop(17));
    expect(rows.some(({ verdict }) => verdict === 'proved')).toBe(true);
    const because = rows.map((row) => row.because).find((one) => one?.includes('too many states'));
    expect(because).toMatch(/ known16, .*apart: raise --max-states, or let fewer of them decide$/);
    const { code, err } = await run(['lint', 'shop.ivr.yaml', '--fail-on', 'never'], {
      files: { 'shop.ivr.yaml': shop(17) },
    });
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  test('may be more where each gets one value', async () => {
    const rows = await rowsOf(shop(12, 'set'));
    expect(rows.filter(({ because }) => because?.includes('too many states'))).toEqual([]);
  });
});
