import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkExpressions } from '../src/conditions/check-expressions.ts';
import { evaluate } from '../src/conditions/evaluate.ts';
import { evaluatorOf } from '../src/conditions/evaluator-of.ts';
import type { Value } from '../src/conditions/value.ts';
import { BANK, checkedBank } from './support/checked-bank.ts';
import { wellFormed } from './support/well-formed.ts';

const CALLER: Readonly<Record<string, Value>> = {
  tier: 'business',
  balance: 700,
  tries: 2,
  known: true,
  zip: '80331',
};

/** What an expression comes to for a caller; `nobody` has no values at all. */
function come(text: string, values = CALLER): Value | undefined {
  const { tree } = checkedBank(text, { kind: 'value' });
  if (tree === undefined) return expect.fail(`${text} is no expression`);
  return evaluate(tree, {
    variable: (name) => (Object.hasOwn(values, name) ? values[name] : undefined),
    hours: (schedule) => (schedule === 'office' ? 'closed' : undefined),
  });
}

describe('an expression comes to', () => {
  test.each([
    ["tier === 'business'", true],
    ["tier !== 'business'", false],
    ['balance > 500 && known', true],
    ['balance > 700 || !known', false],
    ['balance >= 700', true],
    ['balance < 700.5', true],
    ['balance <= 699', false],
    ['2 + 3 * 4 - 10 / 5', 12],
    ['-balance % 3', -1],
    ['known ? tries : balance', 2],
    ["!known ? 'a' : 'b'", 'b'],
    ["zip.startsWith('80')", true],
    ["zip.endsWith('32')", false],
    ["zip.includes('03')", true],
    ['zip.length * 2', 10],
    ["zip + '!'", '80331!'],
    ["hours.office === 'closed'", true],
    ["'it\\'s\\u0041'", "it'sA"],
    ['"\\x41\\n"', 'A\n'],
    ['0.1 + 0.2', 0.1 + 0.2],
  ])('the same as in JavaScript: %s', (text, value) => {
    expect(come(text)).toBe(value);
  });

  test.each([
    ['balance', {}],
    ['balance > 5', {}],
    ['!known', {}],
    ["zip.startsWith('a')", {}],
    ['zip.length', {}],
    ['known ? 1 : 2', {}],
    ["hours['after-hours'] === 'open'", {}],
    ['balance > 5', { balance: '700' }],
    ["zip === '5'", { zip: 5 }],
    ['balance + 1', { balance: '1' }],
    ['-balance', { balance: true }],
    ['!known', { known: 'false' }],
    ['known && known', { known: 'yes' }],
    ['zip.length', { zip: 12 }],
    ["zip.includes('1')", { zip: true }],
    ['known ? 1 : 2', { known: 1 }],
    ['balance / 0', { balance: 5 }],
    ['balance % 0', { balance: 5 }],
    ['balance * balance', { balance: 1e200 }],
    ['balance + balance', { balance: Number.MAX_VALUE }],
    ['zip + zip', { zip: 'x'.repeat(501) }],
    ['toString', {}],
    ['__proto__', {}],
  ])('nothing that anybody knows: %s of %j', (text, values) => {
    expect(come(text, values)).toBeUndefined();
  });

  test.each([
    ['known && balance > 5', { balance: 1 }, false],
    ['balance > 5 && known', { balance: 1 }, false],
    ['known || balance > 5', { balance: 9 }, true],
    ['balance > 5 || known', { balance: 9 }, true],
    ['known || balance > 5', { balance: 1 }, undefined],
    ['known && balance > 5', { balance: 9 }, undefined],
    ['!(known && balance > 5)', { balance: 1 }, true],
  ])('an answer as soon as one part decides it: %s of %j', (text, values, value) => {
    expect(come(text, values)).toBe(value);
  });
});

test('the simulator works out texts that were checked, and no others', () => {
  const text = "balance > 500 && hours.office === 'closed'";
  const { tree } = checkedBank(text);
  if (tree === undefined) return expect.fail('no tree');
  const work = evaluatorOf(new Map([[text, tree]]));
  const variable = (name: string): Value | undefined => CALLER[name];
  expect(work(text, variable, () => 'closed')).toBe(true);
  expect(work(text, variable, () => 'open')).toBe(false);
  expect(work(text, variable, () => undefined)).toBeUndefined();
  expect(work('balance > 500', variable, () => 'closed')).toBeUndefined();
});

describe('expressions of random parts', () => {
  test('come to what JavaScript makes of them, wherever that is finite and short', () => {
    fc.assert(
      fc.property(fc.oneof(wellFormed.truth, wellFormed.number, wellFormed.text), (text) => {
        const { tree } = checkedBank(text, { kind: 'value' });
        if (tree === undefined) return;
        const value = come(text);
        if (value === undefined) return;
        const names = [...Object.keys(CALLER), 'hours'];
        const values = [...Object.values(CALLER), { office: 'closed' }];
        expect(value).toBe(new Function(...names, `return ${text}`)(...values));
      }),
      { numRuns: 300 },
    );
  });

  test('are not told to be of a wrong kind, and come to the same when that is kept as JSON', () => {
    fc.assert(
      fc.property(wellFormed.truth, (text) => {
        const [checked] = checkExpressions(BANK, [{ text, as: { kind: 'condition' } }]);
        const told = checked?.faults.filter(({ rule }) => rule === 'faulty-expression') ?? [];
        // What the compiler finds is about values that cannot meet.
        expect(told.filter(({ message }) => !/can never be|is never/.test(message))).toEqual([]);
        expect(JSON.parse(JSON.stringify(checked))).toEqual(checked);
      }),
      { numRuns: 100 },
    );
  });

  test('that are told to be the same in every call are so in every call', () => {
    const caller = fc.record({
      tier: fc.constantFrom('standard', 'business'),
      balance: fc.oneof(fc.constantFrom(0, 10_000), fc.integer({ min: 0, max: 10_000 })),
      tries: fc.oneof(fc.constantFrom(-1, 0, 1), fc.double({ noNaN: true })),
      known: fc.boolean(),
      zip: fc.constantFrom('', '80', '80331'),
    });
    fc.assert(
      fc.property(wellFormed.truth, fc.array(caller, { minLength: 5 }), (text, callers) => {
        for (const { rule, at, message } of checkedBank(text).faults) {
          // Others are told at one side of a comparison, which comes to something else by itself.
          if (rule !== 'constant-condition' || !/ (?:can never hold|always holds): /.test(message))
            continue;
          if (message.includes(', so that this')) continue;
          const part = text.slice(at.start, at.end);
          const values = callers.map((one) => come(part, one)).filter((one) => one !== undefined);
          expect(values.filter((one) => one !== message.includes('always holds'))).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
