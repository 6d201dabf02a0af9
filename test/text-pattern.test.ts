import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toTextPattern } from '../src/text/text-pattern.ts';

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
    expect(toTextPattern('ACME [a-c]', { ignoresCase: true })?.('acme B')).toBe(true);
    expect(toTextPattern('straße', { ignoresCase: true })?.('STRASSE')).toBe(false);
    expect(toTextPattern('ähm', { ignoresCase: true })?.('Ähm')).toBe(true);
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

describe('a pattern of all digits that are pressed', () => {
  const whole = (pattern: string) => toTextPattern(pattern, { isWhole: true });
  const part = fc.constantFrom(
    ...['1', '2', '.', '\\d', '[13]', '[^2]', '[1-3]', '(1|2)', '(?:12)+', '1*', '2?', '[0-9]{2}'],
    ...['(1+)+', '(2|22)*', '1{1,3}', '3{2,}', '|', '(1{2}){2}', '\\*', '[*#]', '2+?'],
  );
  const pattern = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(''));
  const digits = fc.array(fc.constantFrom(...'123*#'), { maxLength: 8 }).map((all) => all.join(''));

  test('means what it means everywhere', () => {
    fc.assert(
      fc.property(pattern, digits, (text, keys) => {
        const matcher = whole(text);
        expect(matcher?.(keys)).toBe(new RegExp(`^(?:${text})$`).test(keys));
      }),
      { numRuns: 2_000 },
    );
  });

  test('takes anchors around it all', () => {
    expect(whole('^12$')?.('12')).toBe(true);
    expect(whole('^1|2$')?.('2')).toBe(true);
    expect(whole('')?.('')).toBe(true);
    expect(whole('1')?.('11')).toBe(false);
    expect(whole('1^2')?.('12')).toBe(false);
  });

  test.each(['(?=1)1', '(1)\\1', '1{2001}', '(', ')', '[1', '[3-1]', '1**', '(?<n>1)'])(
    'refuses %s',
    (text) => {
      expect(whole(text)).toBeUndefined();
    },
  );

  test('is never kept busy by an expression that explodes', () => {
    const ones = '1'.repeat(100);
    expect(whole('(1+)+2')?.(ones)).toBe(false);
    expect(whole('(1|11|1*)*2')?.(ones)).toBe(false);
    expect(whole(`${'('.repeat(20)}1${')*'.repeat(20)}2`)?.(ones)).toBe(false);
    expect(whole(`${'('.repeat(30)}1${')'.repeat(30)}`)).toBeUndefined();
    expect(whole('((((){999}){999}){999}){999}')).toBeUndefined();
    expect(whole('1'.repeat(600))).toBeUndefined();
  });
});
