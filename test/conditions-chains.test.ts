import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkExpressions } from '../src/conditions/check-expressions.ts';
import type { Checked } from '../src/conditions/checked.ts';
import { evaluate } from '../src/conditions/evaluate.ts';
import type { Value } from '../src/conditions/value.ts';
import { BANK, checkedBank, faultsOf } from './support/checked-bank.ts';

describe('an author whose condition comes out the same for reasons between its parts', () => {
  test.each([
    [
      'tries > 5 && tries < 3',
      'tries > 5 && tries < 3 | (constant) "tries > 5 && tries < 3" can never hold: "tries > 5" rules out "tries < 3"',
    ],
    [
      'tries < 3 || tries >= 3',
      'tries < 3 || tries >= 3 | (constant) "tries < 3 || tries >= 3" always holds: where "tries < 3" does not, "tries >= 3" does',
    ],
    [
      '!(known) && known',
      '!(known) && known | (constant) "!(known) && known" can never hold: "!(known)" rules out "known"',
    ],
    [
      "tier === 'standard' || tier === 'business'",
      "tier === 'standard' || tier === 'business' | (constant) \"tier === 'standard' || tier === 'busine…\" always holds: where \"tier === 'standard'\" does not, \"tier === 'business'\" does",
    ],
    [
      "hours.office === 'open' || hours.office === 'closed' || hours.office === 'holiday'",
      "hours.office === 'open' || hours.office === 'closed' || hours.office === 'holiday' | (constant) \"hours.office === 'open' || hours.office…\" always holds: its parts leave nothing out",
    ],
    [
      "zip === '80331' && zip.startsWith('1')",
      "zip === '80331' && zip.startsWith('1') | (constant) \"zip === '80331' && zip.startsWith('1')\" can never hold: \"zip === '80331'\" rules out \"zip.startsWith('1')\"",
    ],
    [
      "zip.includes('1') && !zip.includes('1')",
      "zip.includes('1') && !zip.includes('1') | (constant) \"zip.includes('1') && !zip.includes('1')\" can never hold: \"zip.includes('1')\" rules out \"!zip.includes('1')\"",
    ],
    [
      'balance < tries && tries <= balance',
      'balance < tries && tries <= balance | (constant) "balance < tries && tries <= balance" can never hold: "balance < tries" rules out "tries <= balance"',
    ],
    [
      '(known ? tries > 5 : tries > 7) && tries < 3',
      '(known ? tries > 5 : tries > 7) && tries < 3 | (constant) "(known ? tries > 5 : tries > 7) && trie…" can never hold: "known ? tries > 5 : tries > 7" rules out "tries < 3"',
    ],
  ])('is warned of %j, and which way it is', (text, told) => {
    expect(faultsOf(text)).toEqual([told]);
  });

  test.each([
    ['known || (tries > 5 && tries < 3)', 'tries > 5 && tries < 3'],
    ["known && (tries > 5) && (tries < 3) && zip === '1'", '(tries > 5) && (tries < 3)'],
    [
      "known && tries > 5 && zip === '1' && tries < 3 && balance > 1",
      "tries > 5 && zip === '1' && tries < 3",
    ],
    ['!(tries > 5 || tries <= 5)', 'tries > 5 || tries <= 5'],
    ['known ? tries > 5 && tries < 3 : false', 'tries > 5 && tries < 3'],
    ["tier === 'standard' && (tries < 0 || -100 < tries)", 'tries < 0 || -100 < tries'],
    ['balance >= 0 && tries > 5 && tries < 3', 'balance >= 0, tries > 5 && tries < 3'],
    ['balance > 20000 || known || !known', 'balance > 20000, known || !known'],
  ])('is shown the smallest part of %j', (text, parts) => {
    const shown = checkedBank(text).faults.map(({ at }) => text.slice(at.start, at.end));
    expect(shown.join(', ')).toBe(parts);
  });

  test('is told of an assigned value likewise', () => {
    const told = faultsOf('tries > 5 && tries < 3', { kind: 'variable', name: 'known' });
    expect(told).toEqual([
      'tries > 5 && tries < 3 | (constant) "tries > 5 && tries < 3" can never hold: "tries > 5" rules out "tries < 3"',
    ]);
  });

  test('is told once where the compiler has told it already', () => {
    expect(faultsOf("zip === '1' && zip === '2'")).toHaveLength(1);
    expect(faultsOf('tries !== 3 || tries !== 4')).toHaveLength(1);
  });

  test.each([
    ['tries > 3 && tries < 4'],
    ['tries >= 3 && tries <= 3'],
    ['tries < 3 || tries > 3'],
    ["hours.office === 'open' && hours['after-hours'] === 'closed'"],
    ["hours.office === 'open' || hours.office === 'closed'"],
    ["zip.startsWith('8') && zip.startsWith('80')"],
    ["zip.includes('1') && zip.includes('2')"],
    ["zip === '1' || zip === '2'"],
    ['balance < tries && tries < balance + 100'],
    ['tries / balance > 5 || tries / balance <= 5'],
    ['known && !true'],
    ["known || (zip === '1' && false)"],
    ['(tries > 5) === known && tries < 3'],
  ])('is not warned of %j', (text) => {
    expect(faultsOf(text)).toEqual([]);
  });

  test('waits for no condition, however much its parts ask', () => {
    const long = Array.from({ length: 60 }, (_, at) => `(tries > ${at} || balance < ${at + 1})`);
    const started = process.cpuUsage();
    expect(faultsOf(`known && ${long.join(' && ')}`)).toEqual([]);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(2000);
  });
});

/** Numbers on both sides of every number that the conditions below name. */
const CALLERS = [0.5, 1, 1.5, 2, 2.5, 3, 3.5].flatMap((tries) =>
  ['standard', 'business'].flatMap((tier) =>
    [true, false].flatMap((known) =>
      ['1', '12', ''].map((zip): Readonly<Record<string, Value>> => ({ tries, tier, known, zip })),
    ),
  ),
);

describe('chains of conditions of all kinds', () => {
  const operator = fc.constantFrom('<', '<=', '>', '>=', '===', '!==');
  const end = fc.oneof(
    fc.tuple(operator, fc.integer({ min: 1, max: 3 })).map(([sign, at]) => `tries ${sign} ${at}`),
    fc.constantFrom('known', '!known', "tier === 'business'", "tier !== 'business'"),
    fc.constantFrom("zip === '1'", "zip.startsWith('1')", "zip !== '12'"),
  );
  const chain = (sign: string) =>
    fc.array(end, { minLength: 2, maxLength: 5 }).map((parts) => parts.join(` ${sign} `));
  const text = fc.oneof(
    chain('&&'),
    chain('||'),
    fc.tuple(chain('&&'), chain('||'), chain('&&')).map(([a, b, c]) => `(${a} || ${b}) && !(${c})`),
  );
  const many = { minLength: 30, maxLength: 30 };
  const checked = (conditions: readonly string[]): readonly Checked[] =>
    checkExpressions(
      BANK,
      conditions.map((condition) => ({ text: condition, as: { kind: 'condition' } })),
    );
  const truths = (tree: Checked['tree']): readonly (Value | undefined)[] =>
    CALLERS.map(
      (caller) =>
        tree && evaluate(tree, { variable: (name) => caller[name], hours: () => undefined }),
    );

  test('come out the same for every caller where that is told', () => {
    fc.assert(
      fc.property(fc.array(text, many), (conditions) => {
        const told = checked(conditions).flatMap(({ faults }, index) =>
          faults.flatMap(({ at, message }) => {
            const [, way] =
              /^(?!.*, so that this).* (can never hold|always holds): /.exec(message) ?? [];
            return way === undefined
              ? []
              : { part: conditions[index]?.slice(at.start, at.end), way };
          }),
        );
        const parts = checked(told.map(({ part = '' }) => part));
        for (const [index, { way }] of told.entries()) {
          expect(new Set(truths(parts[index]?.tree))).toEqual(new Set([way === 'always holds']));
        }
      }),
      { numRuns: 10 },
    );
  });

  test('are told where they come out the same for every caller', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(chain('&&'), chain('||')), many), (conditions) => {
        const silent = checked(conditions).filter(
          ({ tree, faults }) => faults.length === 0 && new Set(truths(tree)).size === 1,
        );
        expect(silent).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});
