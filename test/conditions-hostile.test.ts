import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkExpressions } from '../src/conditions/check-expressions.ts';
import { evaluate } from '../src/conditions/evaluate.ts';
import { tokensOf } from '../src/conditions/tokens-of.ts';
import { BANK, checkedBank, faultsOf } from './support/checked-bank.ts';

const deep = (open: string, close: string, count: number): string =>
  `${open.repeat(count)}known${close.repeat(count)}`;

describe('a hostile condition', () => {
  test.each([
    "zip.constructor.constructor('return process')()",
    "zip['constructor']['constructor']('return 1')()",
    "''.constructor === zip.constructor",
    '__proto__.polluted',
    "hours['__proto__']['x'] === 'a'",
    'hours.constructor.name',
    'zip.__proto__',
    'Object.assign({}, known)',
    'globalThis.process.exit()',
    "process.mainModule.require('fs')",
    "import('node:fs')",
    "require('fs')",
    'this.x',
    'eval("1")',
    'Function("return 1")()',
    '(() => true)()',
    '(function () { return true })()',
    'new Date() > 0',
    'known = true',
    'balance++',
    'delete zip.x',
    'await known',
    'void 0 === zip',
    'zip.replace(/a/, "b")',
    '/^(a+)+$/.test(zip)',
    `\`\${zip}\``,
    `\`\${process.exit()}\` === zip`,
    'known, known',
    '...zip',
    '[...zip].length > 1',
    '{ a: 1 }',
    'zip as any',
    '<any>zip',
    'zip satisfies string',
    'balance > 1n',
    'balance > 0x7fffffffffffffff',
    `balance > ${'9'.repeat(400)}`,
    'balance > 1e999',
    'zip.at(0)',
    'zip.repeat(1000000000).length > 1',
    'zip.padEnd(1e9)',
    '"a".startsWith.call(zip, "a")',
    'arguments.length > 0',
    'debugger',
    'known; process.exit()',
    'known)); process.exit(); ((known',
    'known /* */ && known',
    'known <!-- known',
    '#known',
    '\\u006bnown',
    'known\u0000',
    'if (known) true',
    'class X {}',
    'yield known',
    'super.x',
    'new.target',
    'import.meta.url',
    '@known',
    'known ?? true',
    'known || known ??= 1',
  ])('%j is refused, and never evaluated', (text) => {
    const { tree, faults } = checkedBank(text);
    expect(faults.length).toBeGreaterThan(0);
    const value =
      tree &&
      evaluate(tree, {
        variable: (name) => ({ known: true, zip: '80331' })[name],
        hours: () => 'open',
      });
    expect(value).toBeUndefined();
    for (const { at, message } of faults) {
      expect(at.start).toBeGreaterThanOrEqual(0);
      expect(at.start).toBeLessThanOrEqual(at.end);
      expect(at.end).toBeLessThanOrEqual(text.length);
      expect(message).toMatch(/^[^\n]+[^.\n]$/);
    }
  });

  test.each([
    ['brackets', deep('(', ')', 900)],
    ['brackets that stay open', '('.repeat(1_999)],
    ['brackets that were never opened', ')'.repeat(1_999)],
    ['not', deep('!', '', 1_900)],
    ['minus', `${'-'.repeat(1)}${' -'.repeat(900)}1 > 0`],
    ['choices', 'known?'.repeat(300)],
    ['choices to the right', `${'known?true:'.repeat(180)}known`],
    ['choices between ors', `${'known||known?'.repeat(150)}known`],
    ['types', `zip${'<zip'.repeat(490)}`],
    ['tests', `zip${".startsWith('a')".repeat(120)}`],
    ['points', `zip${'.length'.repeat(280)}`],
    ['parts', `zip${'[0]'.repeat(600)}`],
    ['sums', `zip${'+zip'.repeat(490)} === zip`],
    ['lists', '['.repeat(1_999)],
    ['objects', '{'.repeat(1_999)],
    ['templates', `\`\${`.repeat(600)],
    ['arrows', '=>'.repeat(999)],
    ['words', 'typeof '.repeat(280)],
    ['quotes', `${"'".repeat(1_999)}`],
    ['backslashes', `'${'\\'.repeat(1_998)}`],
    ['stars', '**'.repeat(999)],
    ['letters', 'x'.repeat(3_000)],
    ['surrogates', '\ud83d'.repeat(1_999)],
  ])('of many %s is told in a line and overflows nothing', (_, text) => {
    const { tree, faults } = checkedBank(text);
    expect(tree).toBeUndefined();
    expect(faults.length).toBeGreaterThan(0);
    for (const { message } of faults) expect(message.length).toBeLessThan(250);
  });

  test('may be long where it is flat, and as deep as anybody can read', () => {
    const flat = Array.from({ length: 110 }, (_, index) => `zip === '${index}'`).join(' || ');
    expect(flat.length).toBeLessThan(2_000);
    expect(faultsOf(flat)).toEqual([]);
    expect(faultsOf(deep('(', ')', 55))).toEqual([]);
    expect(faultsOf(deep('!', '', 55))).toEqual([]);
    expect(faultsOf(`${flat} || ${'known || '.repeat(90)}known`)).toEqual([
      expect.stringContaining('characters long, more than 2000: split it with "set" steps'),
    ]);
  });

  test('cannot reach into the one beside it', () => {
    const texts = ['known /*', '*/ known', "zip === 'a", "b'", 'known) || (', 'known', '(known'];
    const checked = checkExpressions(
      BANK,
      texts.map((text) => ({ text, as: { kind: 'condition' } })),
    );
    expect(checked.map(({ faults }) => faults.length)).toEqual([1, 1, 1, 1, 1, 0, 1]);
  });

  test('is cut into tokens that leave out nothing but blanks', () => {
    const letter = fc.constantFrom(
      ...'aZ_$0.\'"\\ \n\t()[]<>=!&|+-*/%?:,;`#é€😀\u00a0\u2028\ud83d',
    );
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 40 }), (letters) => {
        const text = letters.join('');
        let end = 0;
        for (const { at, text: token } of tokensOf(text)) {
          expect(text.slice(end, at.start).trim()).toBe('');
          expect(text.slice(at.start, at.end)).toBe(token);
          expect(at.end).toBeGreaterThan(at.start);
          end = at.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  test('of random pieces is told or understood, alone as among others', () => {
    const piece = fc.constantFrom(
      ...'known zip balance tier teir 5 0.5 \'a\' "b" ( ) ! - + * / % < <= === !== && || ? : . .length'.split(
        ' ',
      ),
      ".startsWith('a')",
      'hours.office',
      "hours['x']",
      '[',
      ']',
      '=',
      ',',
    );
    const text = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (texts) => {
        const checked = checkExpressions(
          BANK,
          texts.map((one) => ({ text: one, as: { kind: 'condition' } })),
        );
        expect(checked).toEqual(texts.map((one) => checkedBank(one)));
        for (const { tree, faults } of checked) {
          expect(tree !== undefined || faults.length > 0).toBe(true);
          expect(
            faults.filter(({ message }) => /^This cannot be worked out/.test(message)),
          ).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
