import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkExpressions } from '../src/conditions/check-expressions.ts';
import type { CheckExpressions } from '../src/conditions/checked.ts';
import { declarationText } from '../src/conditions/declaration-text.ts';
import { programOf } from '../src/conditions/program-of.ts';
import { asModule, smallTypescript } from '../tools/bundle/small-typescript.ts';
import { BANK } from './support/checked-bank.ts';
import { wellFormed } from './support/well-formed.ts';

/** The same functions with the compiler as it is carried, and with the package as it is. */
type Checking = {
  readonly programOf: typeof programOf;
  readonly checkExpressions: CheckExpressions;
};

const whole: Checking = { programOf, checkExpressions };
let carried: Checking = whole;
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'presszero-carried-'));
  const outfile = join(folder, 'carried.cjs');
  const names = ['program-of', 'check-expressions'];
  await build({
    stdin: {
      contents: names.map((name) => `export * from './src/conditions/${name}.ts';`).join('\n'),
      resolveDir: '.',
      loader: 'ts',
    },
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    plugins: [smallTypescript],
  });
  carried = createRequire(import.meta.url)(outfile);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** All that a compiler says of texts that stand in one program with the bank's declarations. */
function says({ programOf }: Checking, texts: readonly string[]): unknown {
  const { program, files } = programOf([declarationText(BANK), texts.join('')]);
  const file = files[1];
  const told = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  return told.map(({ code, start, length, messageText, category }) => {
    return { code, start, length, messageText, category };
  });
}

const piece = fc.constantFrom(
  ...'known zip balance tier teir 5 0.5 "x" ( ) ! - + * / % < <= === !== && || ? : . .length'.split(
    ' ',
  ),
  "'business'",
  '.startsWith(',
  'hours.office',
  "hours['x']",
  'satisfies T0',
  ';',
  '\n',
);

describe('the compiler that is carried', () => {
  test('says of sound expressions what the whole one says', () => {
    const expression = fc.oneof(wellFormed.truth, wellFormed.number, wellFormed.text);
    const line = fc
      .tuple(
        expression,
        fc.constantFrom('', ' satisfies boolean', ' satisfies T0', ' satisfies T1'),
      )
      .map(([text, type]) => `(${text})${type};\n`);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        expect(says(carried, lines)).toEqual(says(whole, lines));
      }),
      { numRuns: 60 },
    );
  });

  test('says of random pieces what the whole one says', () => {
    const text = fc.array(piece, { minLength: 1, maxLength: 14 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        const lines = texts.map((one) => `(${one});\n`);
        expect(says(carried, lines)).toEqual(says(whole, lines));
      }),
      { numRuns: 100 },
    );
  });

  test('gives the same trees and the same faults', () => {
    const text = fc.oneof(
      wellFormed.truth,
      fc.array(piece, { minLength: 1, maxLength: 10 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (texts) => {
        const wanted = texts.map((one) => ({ text: one, as: { kind: 'condition' as const } }));
        expect(carried.checkExpressions(BANK, wanted)).toEqual(
          whole.checkExpressions(BANK, wanted),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('is cut out of a file that is laid out as we know it, and of no other', () => {
    expect(() => asModule('"use strict";\nvar ts = {};')).toThrow(
      /^typescript\.js is laid out anew: ".*" is gone$/s,
    );
  });
});
