import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toTextPattern } from '../src/calls/text-pattern.ts';

describe('a pattern of what the caller hears', () => {
  test.each([
    ['calling Acme', 'Thank you for calling Acme.', true],
    ['calling acme', 'Thank you for calling Acme.', false],
    ['^Thank', 'Thank you', true],
    ['^you', 'Thank you', false],
    ['you$', 'Thank you', true],
    ['Thank$', 'Thank you', false],
    ['^$', '', true],
    ['press \\d', 'press 1', true],
    ['press \\d', 'press one', false],
    ['\\bcard\\b', 'a lost card, please', true],
    ['\\bcard\\b', 'a postcard', false],
    ['\\Bcard', 'a postcard', true],
    ['\\bübung', 'die Übung, übung', true],
    ['k(ein|eine)?n? Ton', 'keinen Ton', true],
    ['k(ein|einen) Ton', 'keinen Ton', true],
    ['(?:a|b){2}c', 'xabcx', true],
    ['(?:a|b){3}c', 'xabcx', false],
    ['a{2,}b', 'aaab', true],
    ['a{2,3}b', 'ab', false],
    ['colou?r', 'color', true],
    ['[A-C]\\.', 'B.', true],
    ['[^A-C]\\.', 'B.', false],
    ['[.]', 'a', false],
    ['[\\d-]x', '-x', true],
    ['[]]', ']', false],
    ['.+', '\n', false],
    ['a.*?c', 'abbbc', true],
    ['\\w+ \\S\\s\\W', 'größe x !', true],
    ['\\/', 'a/b', true],
    ['😀{2}', '😀😀', true],
  ])('"%s" in "%s": %s', (pattern, text, finds) => {
    expect(toTextPattern(pattern)?.(text) ?? false).toBe(finds);
  });

  test('may pass over large and small letters', () => {
    expect(toTextPattern('ACME [a-c]', true)?.('acme B')).toBe(true);
    expect(toTextPattern('straße', true)?.('STRASSE')).toBe(false);
    expect(toTextPattern('ähm', true)?.('Ähm')).toBe(true);
  });

  test.each([
    '(',
    ')',
    '(?=a)',
    '(?<a>b)',
    '*',
    'a**',
    '+',
    'a{3,2}',
    'a{1001}',
    '[a',
    '[b-a]',
    '\\1',
    '\\q',
    'a{2',
    '\\',
    '}',
    ']',
    '(a{1000}){1000}',
    'x'.repeat(501),
    '('.repeat(25) + ')'.repeat(25),
  ])('is refused where it says what is not supported: %s', (pattern) => {
    expect(toTextPattern(pattern)).toBeUndefined();
  });

  test('that keeps the engine of the language busy for ever takes no time here', () => {
    const slow = toTextPattern('^(a+)+$');
    expect(slow?.(`${'a'.repeat(2_000)}!`)).toBe(false);
    expect(slow?.('a'.repeat(2_000))).toBe(true);
    expect(toTextPattern('((a*)*)*b')?.('a'.repeat(500))).toBe(false);
  });

  test('finds what the engine of the language finds', () => {
    const part = fc.oneof(
      fc.constantFrom('a', 'b', '.', '\\d', '\\w', '[ab]', '[^a]', '^', '$', '\\b', '1', ' '),
      fc.constantFrom('(a|b)', '(?:ab)', '(a|)', '(b|1)'),
    );
    const quantifier = fc.constantFrom('', '', '*', '+', '?', '{2}', '{1,2}', '*?');
    const pattern = fc
      .array(fc.tuple(part, quantifier), { minLength: 1, maxLength: 5 })
      .map((parts) =>
        parts.map(([one, times]) => (/^(?:\^|\$|\\b)$/.test(one) ? one : one + times)).join(''),
      );
    const text = fc.array(fc.constantFrom('a', 'b', '1', ' '), { maxLength: 8 });
    fc.assert(
      fc.property(pattern, text, (written, letters) => {
        const words = letters.join('');
        expect(toTextPattern(written)?.(words)).toBe(new RegExp(written).test(words));
      }),
      { numRuns: 2_000 },
    );
  });
});
