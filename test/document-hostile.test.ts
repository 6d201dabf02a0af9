import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFlow } from '../src/document/read-flow.ts';
import { placesOf } from './support/places-of.ts';

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** Six ways to nest values, each a text that opens one level. */
const LEVELS = ['[', '{', '{a: ', '- ', '? ', '[{a: '];

const FILES: { readonly [name: string]: string } = {
  'a megabyte of one quoted text': `a: "${'x'.repeat(1e6)}"`,
  'a megabyte of one plain text': `a: ${'x '.repeat(5e5)}`,
  'a block text of 80,000 lines': `a: |\n${'  words\n'.repeat(80_000)}`,
  'a plain text of 80,000 lines': `a: words\n${'  words\n'.repeat(80_000)}`,
  '20,000 keys': lines(20_000, (index) => `k${index}: 1`),
  '50,000 keys in braces': `{${lines(50_000, (index) => `k${index}: 1,`)}}`,
  'the same key 20,000 times': 'k: 1\n'.repeat(20_000),
  '20,000 unknown keys in a step': `presszero: 1\nstart: a\nsteps:\n  a:\n    type: say\n${lines(20_000, (index) => `    k${index}: 1`)}`,
  '20,000 steps of an unknown type': `presszero: 1\nstart: a\nsteps:\n${lines(20_000, (index) => `  a${index}: { type: sya }`)}`,
  '100,000 aliases': `a: &a 1\nb: [${'*a, '.repeat(100_000)}]`,
  '5,000 anchors, each of the one before': lines(5000, (index) =>
    index === 0 ? 'a0: &a0 [x]' : `a${index}: &a${index} [*a${index - 1}]`,
  ),
  '20,000 merge keys': '<<: 1\n'.repeat(20_000),
  '20,000 unknown tags': '- !foo x\n'.repeat(20_000),
  '50,000 documents': '---\na: 1\n'.repeat(50_000),
  '20,000 directives': '%YAML 1.1\n'.repeat(20_000),
  '100,000 comments': '# words\n'.repeat(100_000),
  '20,000 comments that were options': `options:\n${'  #: a\n'.repeat(20_000)}`,
  'options named 20,000 times on one line': `${'options:'.repeat(20_000)} #: a\n} #: b\n`,
  '20,000 stars': `options:\n${'  *: a\n'.repeat(20_000)}`,
  '20,000 colons inside values': lines(20_000, () => '- a: b: c'),
  '50,000 closing braces': '}\n'.repeat(50_000),
  '50,000 pairs of brackets': '[]'.repeat(50_000),
  '50,000 commas': `[${','.repeat(50_000)}]`,
  '50,000 colons': ':\n'.repeat(50_000),
  '50,000 quotes': '"'.repeat(50_001),
  '20,000 quotes that are never closed': '  a: "b\n'.repeat(20_000),
  '20,000 wrong escapes': `a: "${'\\q'.repeat(20_000)}"`,
  '20,000 tabs as indents': '\ta: 1\n'.repeat(20_000),
  'a staircase of 1,400 indents': lines(1400, (index) => `${' '.repeat(1400 - index)}a: 1`),
  'a megabyte of NUL': '\0'.repeat(1e6),
  'the signs that the parser uses inside': 'a: \x1f\x02b\n\x18\x02: 1\n\x1f\n'.repeat(500),
  'UTF-16 read as UTF-8': [...'presszero: 1\n'].map((letter) => `${letter}\0`).join(''),
  'lone surrogates': `a: ${'\ud800 '.repeat(20_000)}`,
  'lone carriage returns': 'a: 1\r'.repeat(5000),
  'byte order marks': '\ufeff'.repeat(5000),
  'text that runs from right to left': 'a\u202e: \u202eb\n',
  '200,000 line breaks': '\n'.repeat(200_000),
};

describe('a hostile file', () => {
  test.each(Object.keys(FILES))('of %s is read to its end', (name) => {
    const text = FILES[name] ?? '';
    const { faults } = readFlow({ path: 'hostile.ivr.yaml', text });
    expect(faults.length).toBeGreaterThan(0);
    const outside = placesOf(faults).filter(
      ({ start, end }) => start < 0 || end < start || end > text.length,
    );
    expect(outside).toEqual([]);
    for (const { message } of faults.slice(0, 50)) expect(message.length).toBeLessThan(400);
  });

  test.each(LEVELS)('of 50,000 times %j is refused at level 101', (level) => {
    const { faults } = readFlow({ path: 'deep.ivr.yaml', text: level.repeat(50_000) });
    expect(faults).toHaveLength(1);
    expect(faults[0]?.message).toMatch(/^Values are nested more than 100 deep/);
    expect(faults[0]?.at.start).toBeLessThan(100 * level.length + 1);
  });

  test('of keys that are lines in braces is refused, though nothing is indented', () => {
    for (const text of [`{${'a: 1\n'.repeat(20_000)}}`, `a: [${'b c: d '.repeat(20_000)}]`]) {
      expect(readFlow({ path: 'deep.ivr.yaml', text }).faults[0]?.message).toMatch(/100 deep/);
    }
  });
});

describe('a process that has read deep files before', () => {
  const folder = join('node_modules', '.cache', `presszero-hostile-${process.pid}`);
  const script = join(folder, 'read-deep.mjs');

  beforeAll(() => {
    mkdirSync(folder, { recursive: true });
    const contents = `
      import { readFlow } from './src/document/read-flow.ts';
      const read = (text) => readFlow({ path: 'deep.ivr.yaml', text }).faults[0].message;
      console.log(read('presszero: 1'));
      for (let round = 0; round < 2; round += 1) {
        for (const level of ${JSON.stringify(LEVELS)}) {
          for (const depth of [99, 5000, 50000]) console.log(read(level.repeat(depth)));
        }
      }
    `;
    buildSync({
      stdin: { contents, resolveDir: process.cwd() },
      bundle: true,
      format: 'esm',
      outfile: script,
      packages: 'external',
      platform: 'node',
    });
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('does not abort, and tells every one', () => {
    const out = execFileSync(process.execPath, [script], { encoding: 'utf8' });
    const told = out.trim().split('\n');
    expect(told).toHaveLength(1 + 2 * LEVELS.length * 3);
    // The two deeper ones of each; "[{a: " opens two levels at once, so that 99 of it are too deep.
    expect(told.filter((line) => line.includes('100 deep'))).toHaveLength(
      2 * (2 * LEVELS.length + 1),
    );
  });
});
