import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { themeOf } from '../src/walk/theme-of.ts';
import { leanInk } from '../tools/bundle/lean-ink.ts';

type Write = { readonly x: number; readonly y: number; readonly text: string };

type Ink = {
  readonly Output: new (size: {
    width: number;
    height: number;
  }) => {
    write: (x: number, y: number, text: string, options: object) => void;
    get: () => { readonly output: string; readonly height: number };
  };
  readonly sanitizeAnsi: (text: string) => string;
};

const folder = mkdtempSync(join(tmpdir(), 'presszero-lean-ink-'));
let lean: Ink;
let plain: Ink;

async function bundled(name: string, plugins: Plugin[]): Promise<Ink> {
  const outfile = join(folder, `${name}.mjs`);
  const ink = './node_modules/ink/build';
  await build({
    stdin: {
      contents: `export { default as Output } from '${ink}/output.js';
        export { default as sanitizeAnsi } from '${ink}/sanitize-ansi.js';`,
      resolveDir: '.',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    plugins,
    outfile,
  });
  return (await import(pathToFileURL(outfile).href)) as Ink;
}

beforeAll(async () => {
  lean = await bundled('lean', [leanInk]);
  plain = await bundled('plain', []);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function drawn(ink: Ink, height: number, writes: readonly Write[]) {
  const output = new ink.Output({ width: 40, height });
  const transformers = [(line: string) => line];
  for (const { x, y, text } of writes) output.write(x, y, text, { transformers });
  const { output: shown, height: rows } = output.get();
  return { rows, lines: shown.split('\n').map(letters) };
}

/** Each letter of a line with the styles that it has; which codes say so does not matter. */
function letters(line: string): readonly string[] {
  const styles = new Set<string>();
  const told: string[] = [];
  for (const [part] of line.matchAll(/\u001b\[\d+m|./gsu)) {
    const [, code] = /^\u001b\[(\d+)m$/.exec(part) ?? [];
    if (code === undefined) told.push(`${part} ${[...styles].sort()}`);
    else if (code === '0') styles.clear();
    else for (const style of styles) if (isColour(style) === isColour(code)) styles.delete(style);
    if (code !== undefined && !/^(0|22|39)$/.test(code)) styles.add(code);
  }
  return told;
}

/** A colour takes the place of another, and weight that of weight. */
function isColour(code: string): boolean {
  return code.startsWith('3');
}

const theme = themeOf(true);
const piece = fc
  .tuple(fc.string({ maxLength: 5, unit: letter() }), fc.constantFrom(...Object.values(theme)))
  .map(([text, [begin, end]]) => (text === '' ? '' : `${begin}${text}${end}`));
const screen = fc
  .array(
    fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')),
    { minLength: 1, maxLength: 8 },
  )
  .map((lines) => lines.join('\n'));

function letter() {
  return fc.constantFrom('a', 'b', ' ', '·', '─', '▶', 'ü', '日', '😀');
}

describe('the package "ink" as it is bundled shows what it shows by itself', () => {
  test('a screen that is one text', () => {
    fc.assert(
      fc.property(screen, fc.integer({ min: 1, max: 10 }), (text, height) => {
        const writes = [{ x: 0, y: 0, text }];
        expect(drawn(lean, height, writes)).toEqual(drawn(plain, height, writes));
      }),
    );
  });

  test('texts in other places, several texts, and one that leaves a style on', () => {
    for (const writes of [
      [{ x: 2, y: 1, text: 'a\nb' }],
      [
        { x: 0, y: 0, text: 'first' },
        { x: 7, y: 0, text: 'second' },
      ],
      [{ x: 0, y: 0, text: '\u001b[1mbold\nand more' }],
      [],
    ]) {
      expect(drawn(lean, 3, writes)).toEqual(drawn(plain, 3, writes));
    }
  });

  test('what may stand in a text: styles, and nothing that moves the cursor', () => {
    const part = fc.constantFrom(
      ...['a', '\n', '\u001b', '[', '3', '1', 'm', ';', 'H', '\u009b', '\u0085', ']', '\u0007'],
      ...['\u001b[31m', '\u001b[2J', '\u001b]8;;x\u0007', '\u001b[38;5;1m', '\u001b[1$m'],
    );
    fc.assert(
      fc.property(fc.string({ unit: part, maxLength: 12 }), (text) => {
        expect(lean.sanitizeAnsi(text)).toBe(plain.sanitizeAnsi(text));
      }),
      { numRuns: 1_000 },
    );
  });
});
