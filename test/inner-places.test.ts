import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTree } from '../src/document/read-tree.ts';
import { jsonTree } from '../src/importers/json-tree.ts';
import { innerPlaces } from '../src/text/inner-places.ts';
import type { ScalarTree, Tree } from '../src/text/tree.ts';

describe('a place in the words of a scalar leads back to the file', () => {
  test.each([
    ['a JSON text with escapes', String.raw`a: "Say \"hi\"\n to \u00e9\U0001F600 \x41"`],
    ['a text on several lines', 'a: "one\n   two  \n\n   three\\\n    four"'],
    ['a text in single quotes', "a: 'it''s\n   two\n\n\n   three'"],
    ['a plain text on several lines', 'a: plain text\n  going on\n\n  and on\n'],
    ['a block', 'a: |\n  {"x":\n    1}\n\n  end\n'],
    ['a block that is filled in', 'a: !Sub |-\n  {"x":\n    1}\n\n  end\n'],
    ['a folded block', 'a: >\n  one\n  two\n\n  three\n    more\n    indented\n  back\n\n'],
    ['a block that says its indent', 'a: |2\n    two more\n  base\n'],
    ['a block that keeps its end', 'a:\n  - |+\n    keep\n\n\n  - b\n'],
    ['a block with a comment', 'a: | # why\n\n  late\n'],
    ['a block of a file from Windows', 'a: >-\r\n  one\r\n  two\r\n\r\n  three\r\n'],
    ['a tagged text', 'a: !Sub "q\\tq"\n'],
    ['an anchored text', "a: &n !Sub 'it''s'\n"],
    ['nothing', 'a: ""\n'],
  ])('for %s', (_, text) => {
    const scalar = firstScalar(readTree(text, { tags: 'accept' }).tree);
    expect(strangeUnits(text, scalar)).toEqual([]);
  });

  test('for any text in JSON', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const text = ` [${JSON.stringify(words)}]`;
        const scalar = firstScalar(jsonTree(text).tree);
        expect(scalar.text).toBe(words);
        expect(strangeUnits(text, scalar)).toEqual([]);
      }),
    );
  });

  test('for any block, however it is indented', () => {
    const line = fc.constantFrom('', 'one', ' two', '   three four', '#', '- x', 'a: "b"');
    const lines = fc.array(line, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(lines, fc.constantFrom('|', '>', '|-', '>+'), fc.nat(3), (said, header, more) => {
        const indent = ' '.repeat(1 + more);
        const text = `a:\n${indent}b: ${header}\n${[`x`, ...said].map((words) => `${indent}  ${words}\n`).join('')}c: 1\n`;
        const scalar = firstScalar(readTree(text).tree);
        expect(strangeUnits(text, scalar)).toEqual([]);
      }),
    );
  });

  test('a stretch gives the stretch that says it, a point a point', () => {
    const text = String.raw`{"a": "x\u0041\u0042y"}`;
    const place = innerPlaces(text, firstScalar(jsonTree(text).tree));
    const { start, end } = place({ start: 1, end: 3 });
    expect(text.slice(start, end)).toBe(String.raw`\u0041\u0042`);
    expect(place({ start: 3, end: 3 })).toEqual({ start: 20, end: 20 });
  });

  test('outside of the words it is the nearer end of them', () => {
    const text = '{"a": "xy"}';
    const place = innerPlaces(text, firstScalar(jsonTree(text).tree));
    expect(place({ start: -5, end: 99 })).toEqual({ start: 7, end: 9 });
    expect(place({ start: 50, end: 60 })).toEqual({ start: 9, end: 9 });
  });
});

/** The units of the words whose place says something else. */
function strangeUnits(text: string, scalar: ScalarTree): readonly string[] {
  const place = innerPlaces(text, scalar);
  return [...scalar.text.split('').entries()].flatMap(([unit, letter]) => {
    const { start, end } = place({ start: unit, end: unit + 1 });
    const said = text.slice(start, end);
    const isBlank = /^\s$/.test(letter) && /^\s*$/.test(said);
    if (said === letter || isBlank || said === "''" || said.startsWith('\\')) return [];
    return [`${unit} ${JSON.stringify(letter)} is ${JSON.stringify(said)}`];
  });
}

function firstScalar(tree: Tree | undefined): ScalarTree {
  let inner = tree;
  while (inner !== undefined && inner.kind !== 'scalar') {
    inner = inner.kind === 'map' ? inner.entries[0]?.value : inner.items[0];
  }
  return inner ?? expect.fail('no scalar');
}
