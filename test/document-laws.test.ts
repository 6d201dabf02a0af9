import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFlow } from '../src/document/read-flow.ts';
import { readTree } from '../src/document/read-tree.ts';
import { placesOf } from './support/places-of.ts';
import { randomFlow } from './support/random-flow.ts';
import { treeValue } from './support/tree-value.ts';

/** What YAML is made of, so that random texts are more than one long word. */
const PIECES = [
  ...'[]{},:?-#&*!|>%@`\'"\\~<=.0159 \n\t\r',
  '\n  ',
  '\n    ',
  ': ',
  '- ',
  '? ',
  ' #',
  '#: ',
  '*: ',
  '&a ',
  '*a',
  '<<: ',
  '!t ',
  '---\n',
  '...\n',
  '%YAML 1.1\n',
  'presszero: 1\n',
  'start: a\n',
  'steps:\n',
  'options:\n',
  'type: menu',
  'type: say, ',
  'prompt: ',
  'goto: ',
  'noInput: ',
  'é😀',
  '\ud800',
  '\ufeff',
  '\0',
];

const anyText = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(fc.constantFrom(...PIECES), { maxLength: 60 })
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
);

/** A flow that is read without a fault, with a few slips of the finger in it. */
const mutatedFlow = fc
  .record({
    seed: fc.integer({ min: 0, max: 10_000 }),
    slips: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.integer({ min: 0, max: 6 }),
        put: fc.constantFrom('', ...PIECES),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ seed, slips }) =>
    slips.reduce(
      (text, { at, cut, put }) => {
        const offset = Math.floor(at * text.length);
        return text.slice(0, offset) + put + text.slice(offset + cut);
      },
      randomFlow({ seed, steps: 1 + (seed % 6) }).text,
    ),
  );

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
