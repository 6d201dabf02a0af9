import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { declaredNames } from '../src/conditions/declared-names.ts';
import { evaluate } from '../src/conditions/evaluate.ts';
import type { Expression } from '../src/conditions/expression.ts';
import type { Possible } from '../src/conditions/possible.ts';
import { possibleOf } from '../src/conditions/possible-of.ts';
import type { Value } from '../src/conditions/value.ts';
import { BANK, checkedBank } from './support/checked-bank.ts';
import { wellFormed } from './support/well-formed.ts';

const declared = declaredNames(new Map(BANK.variables.map((one) => [one.name, one])));

function treeOf(text: string): Expression {
  const { tree } = checkedBank(text, { kind: 'value' });
  return tree ?? expect.fail(`${text} is no expression`);
}

/** What an expression can be, some of whose names are known better than they are declared. */
function possible(text: string, known: Readonly<Record<string, Possible>> = {}): Possible {
  return possibleOf(treeOf(text), {
    variable: (name) => known[name] ?? declared.variable(name),
    hours: (schedule) => known[schedule] ?? declared.hours(schedule),
  });
}

const values = (...all: readonly Value[]): Possible => ({ kind: 'values', values: all });
const range = (min: number, max: number): Possible => ({ kind: 'range', min, max });

describe('what an expression can be', () => {
  const known = {
    tries: values(1, 2, 3),
    tier: values('business'),
    zip: values('80331', '1010'),
    office: values('closed', 'holiday'),
  };

  test.each([
    ['tries + 1', values(2, 3, 4)],
    ['tries * tries', values(1, 2, 3, 4, 6, 9)],
    ['tries - 1', values(0, 1, 2)],
    ['-tries', values(-1, -2, -3)],
    ['6 / tries', values(6, 3, 2)],
    ['tries % 2', values(1, 0)],
    ['tries === 4', values(false)],
    ['tries % 2 === 2', values(false)],
    ['tries > 3', values(false)],
    ['tries !== 2', values(false, true)],
    ["tier + '!'", values('business!')],
    ["tier === 'business'", values(true)],
    ['zip.length', values(5, 4)],
    ["zip.startsWith('80')", values(true, false)],
    ["zip.includes('3') && tier === 'standard'", values(false)],
    ["zip.endsWith('')", values(true)],
    ["hours.office === 'open'", values(false)],
    ["hours.office !== 'open' || known", values(true)],
    ['known ? tries : 7', values(1, 2, 3, 7)],
    ["tier === 'business' ? 1 : 2", values(1)],
    ['!known', values(true, false)],
  ])('is exact where the values are few: %s', (text, wanted) => {
    const found = possible(text, known);
    if (found.kind !== 'values' || wanted.kind !== 'values') return expect(found).toEqual(wanted);
    expect(new Set(found.values)).toEqual(new Set(wanted.values));
  });

  test.each([
    ['balance', range(0, 10_000)],
    ['balance + 1', range(1, 10_001)],
    ['-balance', range(-10_000, 0)],
    ['balance * -2', range(-20_000, 0)],
    ['balance / 4', range(0, 2500)],
    ['balance % 12', range(0, 12)],
    ['-balance % 12', range(-12, 0)],
    ['tries', range(-Infinity, Infinity)],
    ['tries + 1', range(-Infinity, Infinity)],
    ['known ? balance : -5', range(-5, 10_000)],
    ['zip.length', range(0, Infinity)],
    ["tries > 3 ? 'a' : 'b'", values('a', 'b')],
    ["zip === 'a' ? 1 : 2", values(1, 2)],
  ])('keeps to bounds where they are many: %s', (text, wanted) => {
    expect(possible(text)).toEqual(wanted);
  });

  test.each([
    ['1 / balance'],
    ['balance % tries'],
    ['tries + tries'],
    ['tries * 2'],
    ['tries / 0.5'],
    ["zip + 'a'"],
    ['1 / balance > 0'],
    ['known && 1 / balance > 0'],
    ['1 / balance > 0 ? 1 : 2'],
    ["(1 / balance > 0 ? 'a' : 'b').length"],
    ['5 / 0'],
  ])('may be nothing at all: %s', (text) => {
    expect(possible(text)).toEqual({ kind: 'any', isUnsure: true });
  });

  test('is sure where one part decides it, whatever the others are', () => {
    expect(possible('balance > 10000 && 1 / balance > 0')).toEqual(values(false));
    expect(possible('1 / balance > 0 || balance >= 0')).toEqual(values(true));
  });

  test('is followed value by value up to 64 pairs', () => {
    const many = (count: number): Possible => values(...Array.from({ length: count }, (_, i) => i));
    expect(possible('balance + tries', { balance: many(8), tries: many(8) }).kind).toBe('values');
    expect(possible('balance + tries', { balance: many(13), tries: many(5) })).toEqual(
      range(0, 16),
    );
  });
});

test('an expression comes to nothing that it cannot be', () => {
  const number = fc.oneof(
    fc.constantFrom(0, 1, -1, 2, 0.5, 1e160, Number.MAX_VALUE, -Number.MAX_VALUE, 1e-320),
    fc.integer({ min: -5, max: 12 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  const numbers = fc.oneof(
    fc.array(number, { minLength: 1, maxLength: 4 }).map((all) => ({
      possible: values(...all),
      all,
    })),
    fc.array(number, { minLength: 2, maxLength: 4 }).map((all) => ({
      possible: range(Math.min(...all), Math.max(...all)),
      all,
    })),
    fc.array(number, { minLength: 1, maxLength: 4 }).map((all) => ({
      possible: range(-Infinity, Infinity),
      all,
    })),
  );
  const text = fc.constantFrom('', 'a', '80', '80331', 'standard', 'x'.repeat(700));
  const texts = fc.oneof(
    fc
      .array(text, { minLength: 1, maxLength: 3 })
      .map((all) => ({ possible: values(...all), all })),
    fc.array(text, { minLength: 1, maxLength: 3 }).map((all) => ({
      possible: { kind: 'any' } as const,
      all,
    })),
  );
  const world = fc.record({
    balance: numbers,
    tries: numbers,
    known: fc
      .uniqueArray(fc.boolean(), { minLength: 1 })
      .map((all) => ({ possible: values(...all), all })),
    tier: texts,
    zip: texts,
    office: fc
      .subarray(['open', 'closed', 'holiday'], { minLength: 1 })
      .map((all) => ({ possible: values(...all), all })),
  });
  type Known = Readonly<Record<string, { possible: Possible; all: readonly Value[] }>>;
  fc.assert(
    fc.property(
      fc.oneof(wellFormed.truth, wellFormed.number, wellFormed.text),
      world,
      fc.infiniteStream(fc.nat(3)),
      (written, known: Known, picks) => {
        const { tree } = checkedBank(written, { kind: 'value' });
        if (tree === undefined) return;
        const sets = Object.entries(known);
        const found = possibleOf(tree, {
          variable: (name) => known[name]?.possible ?? { kind: 'any' },
          hours: (name) => known[name]?.possible ?? { kind: 'any' },
        });
        for (let round = 0; round < 6; round += 1) {
          const call = new Map(
            sets.map(([name, { all }]) => [name, all[picks.next().value % all.length]]),
          );
          const value = evaluate(tree, {
            variable: (name) => call.get(name),
            hours: (name) => String(call.get(name)),
          });
          expect([value, isWithin(value, found)]).toEqual([value, true]);
        }
      },
    ),
    { numRuns: 400 },
  );
});

function isWithin(value: Value | undefined, possible: Possible): boolean {
  switch (possible.kind) {
    case 'any':
      return value !== undefined || possible.isUnsure === true;
    case 'values':
      return value !== undefined && possible.values.includes(value);
    case 'range':
      return typeof value === 'number' && value >= possible.min && value <= possible.max;
  }
}
