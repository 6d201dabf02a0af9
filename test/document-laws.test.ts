import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFlow } from '../src/document/read-flow.ts';
import { readTree } from '../src/document/read-tree.ts';
import { placesOf } from './support/places-of.ts';
import { randomYaml } from './support/random-yaml.ts';
import { treeValue } from './support/tree-value.ts';

const { any: anyText, mutatedFlow } = randomYaml;

function expectSound(text: string): void {
  const { flow, faults, comments } = readFlow({ path: 'any.ivr.yaml', text });
  const outside = placesOf([flow, faults, comments]).filter(
    ({ start, end }) => start < 0 || end < start || end > text.length,
  );
  expect(outside).toEqual([]);
  const starts = faults.map(({ at }) => at.start);
  expect(starts).toEqual(starts.toSorted((one, other) => one - other));
  for (const { message } of faults) expect(message).not.toMatch(/something else|undefined|\.$/);
}

describe('whatever a file holds', () => {
  test('it is read without a throw, and every place lies inside it', () => {
    fc.assert(fc.property(anyText, expectSound), { numRuns: 1500 });
  });

  test('so is a flow with slips in it', () => {
    fc.assert(fc.property(mutatedFlow, expectSound), { numRuns: 400 });
  });

  test('the same file is told the same', () => {
    fc.assert(
      fc.property(mutatedFlow, (text) => {
        const [one, other] = [readFlow({ path: 'a', text }), readFlow({ path: 'a', text })];
        expect(other).toEqual(one);
      }),
      { numRuns: 100 },
    );
  });

  test('a plain word is what the core schema of YAML makes of it', () => {
    const letters = [...'nulNULtreTREfalsFALS~+-.019xoe_ia', 'null', 'True', 'FALSE', '.inf', '0x'];
    const word = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(word, (parts) => {
        const text = parts.join('');
        const { tree } = readTree(text);
        if (tree?.kind !== 'scalar') return;
        expect(Object.is(tree.value, parse(text, { version: '1.2' }))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('every value that JSON can say is read as JSON says it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const { tree, faults } = readTree(JSON.stringify(value, undefined, 1));
        const said = (part: unknown): unknown => {
          if (Array.isArray(part)) return part.map(said);
          if (typeof part !== 'object' || part === null) {
            return typeof part === 'string' ? part : JSON.stringify(part);
          }
          return { pairs: Object.entries(part).map(([key, inner]) => [key, said(inner)]) };
        };
        expect(faults.filter(({ message }) => !message.startsWith('Character'))).toEqual([]);
        expect(treeValue(tree)).toEqual(said(value));
      }),
      { numRuns: 500 },
    );
  });
});
