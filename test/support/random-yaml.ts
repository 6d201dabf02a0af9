import fc from 'fast-check';
import { randomFlow } from './random-flow.ts';

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

/**
 * Random texts for laws about reading: pieces of YAML in any order, any letters at all, and flows
 * with a few slips of the finger in them.
 */
export const randomYaml = { any: anyText(), mutatedFlow: mutatedFlow() } as const;

function anyText(): fc.Arbitrary<string> {
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .array(fc.constantFrom(...PIECES), { maxLength: 60 })
        .map((parts) => parts.join('')),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  );
}

/** A flow that is read without a fault, with a few slips of the finger in it. */
function mutatedFlow(): fc.Arbitrary<string> {
  return fc
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
}
