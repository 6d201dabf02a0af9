import { expect, test } from 'vitest';
import { defused } from '../src/text/defused.ts';
import { fnv1a64 } from '../src/text/fnv1a64.ts';
import { lineExcerpt } from '../src/text/line-excerpt.ts';
import { safeJson } from '../src/text/safe-json.ts';
import { visible } from '../src/text/visible.ts';
import { wrapped } from '../src/text/wrapped.ts';

test('what a screen would obey or hide is shown as an escape', () => {
  expect(visible('a\u001b[31mb\u0085c\u007f')).toBe('a\\u{1b}[31mb\\u{85}c\\u{7f}');
  expect(visible('\u202ebiling\u2066\u200b\u200d\ufeff')).toBe(
    '\\u{202e}biling\\u{2066}\\u{200b}\\u{200d}\\u{feff}',
  );
  expect(visible('one\ntwo\u2028three\r')).toBe('one\\u{a}two\\u{2028}three\\u{d}');
  expect(visible('\ud800 \u{e0041} \uffff')).toBe('\\u{d800} \\u{e0041} \\u{ffff}');
});

test('what people can see stays as it is, and a tab becomes what is asked for', () => {
  const text = 'Für Störungen 1 ☎️ 受付 e\u0301 \u00a0😀 \\u{1b}';
  expect(visible(text)).toBe(text);
  expect(visible('a\tb')).toBe('a\\u{9}b');
  expect(visible('a\tb', '  ')).toBe('a  b');
});

test('commands of CI runners are broken up and stay readable', () => {
  expect(defused('press ##[add-mask]1')).toBe('press ##\\[add-mask]1');
  expect(defused('##VSO[task.x] ##TeamCity[y]')).toBe('##VSO\\[task.x] ##TeamCity\\[y]');
  expect(defused('::error::a\n \u00a0\u3000::b')).toBe('\\::error::a\n \u00a0\u3000\\::b');
  expect(defused('\u0085::a\r\t::b')).toBe('\u0085\\::a\r\t\\::b');
  expect(defused(defused('::a ##[b]'))).toBe(defused('::a ##[b]'));
  const harmless = 'std::map ## [x] #[y] a::b [##]';
  expect(defused(harmless)).toBe(harmless);
});

test('defusing takes a time in step with the length', () => {
  const blanks = ' '.repeat(200_000);
  expect(defused(`${blanks}\n${'\r'.repeat(200_000)}${blanks}::`)).toContain('\\::');
});

test('the hash has the values that its authors publish', () => {
  expect(fnv1a64('')).toBe('cbf29ce484222325');
  expect(fnv1a64('a')).toBe('af63dc4c8601ec8c');
  expect(fnv1a64('foobar')).toBe('85944171f73967e8');
});

test('the hash is that of 64-bit arithmetic for any text', () => {
  for (const text of ['Hafenbank', '受付 😀', 'x'.repeat(1000)]) {
    let hash = 0xcbf29ce484222325n;
    for (const byte of new TextEncoder().encode(text)) {
      hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
    }
    expect(fnv1a64(text)).toBe(hash.toString(16).padStart(16, '0'));
  }
});

test('JSON keeps every value and shows nothing that a log would obey', () => {
  const value = { 'a\u001b\u202e\u{e0041}\\': ['##[x]', '\\##vso[', '\ud800', '\t\n', '😀'] };
  const json = safeJson(value);
  expect(JSON.parse(json)).toEqual(value);
  expect(json).not.toMatch(/##(?:vso)?\[|[\u001b\u202e\ud800]/u);
  expect(json).toContain('😀');
});

test('a line is broken at its spaces, and a word that fits no line is cut', () => {
  expect(wrapped('press 1 for billing or 2', 12, '  ')).toEqual([
    'press 1 for',
    '  billing or',
    '  2',
  ]);
  expect(wrapped('受付受付受付受付', 10)).toEqual(['受付受付受', '付受付']);
  expect(wrapped('', 10)).toEqual(['']);
});

test('a line that fits is shown whole, a longer one around the place', () => {
  const shape = { columns: 20, ellipsis: '…' };
  expect(lineExcerpt('next: billing', { start: 6, end: 13 }, shape).text).toBe('next: billing');
  const line = `${'a'.repeat(50)}XYZ${'b'.repeat(50)}`;
  const excerpt = lineExcerpt(line, { start: 50, end: 53 }, shape);
  expect(excerpt.text).toBe('…aaaaaaaaXYZbbbbbbb…');
  expect(excerpt.columnOf(50)).toBe(9);
  expect(excerpt.columnOf(53)).toBe(12);
  expect(excerpt.shows(50)).toBe(true);
  expect(excerpt.shows(10)).toBe(false);
  expect(lineExcerpt(line, { start: 0, end: 3 }, shape).text).toBe(`${'a'.repeat(18)}…`);
  expect(lineExcerpt(line, { start: 103, end: 103 }, shape).text).toBe(`…${'b'.repeat(18)}`);
});

test('a mark stands under its place after tabs, wide characters and escapes', () => {
  const shape = { columns: 80, ellipsis: '…' };
  const excerpt = lineExcerpt('\t受\u202e##[x] 😀!', { start: 10, end: 11 }, shape);
  expect(excerpt.text).toBe('    受\\u{202e}##\\[x] 😀!');
  expect(excerpt.columnOf(1)).toBe(4);
  expect(excerpt.columnOf(2)).toBe(6);
  expect(excerpt.columnOf(3)).toBe(14);
  expect(excerpt.columnOf(9)).toBe(21);
  expect(excerpt.columnOf(11)).toBe(23);
  expect(excerpt.columnOf(12)).toBe(24);
});
