import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonTree } from '../src/importers/json-tree.ts';
import type { Tree } from '../src/text/tree.ts';
import { placesOf } from './support/places-of.ts';

describe('JSON becomes a tree', () => {
  test('that says what JSON says', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.nat(2), (value, indent) => {
        const { tree, faults } = jsonTree(JSON.stringify(value, null, indent));
        expect(faults).toEqual([]);
        expect(plain(tree)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('in which each value has its place', () => {
    const text = '\uFEFF{ "desk": [1, "two", null, true], "bye": {} }';
    const { tree } = jsonTree(text);
    const words: string[] = [];
    for (const { start, end } of placesOf(tree)) words.push(text.slice(start, end));
    expect(words.sort()).toEqual(
      [
        '{ "desk": [1, "two", null, true], "bye": {} }',
        '"desk"',
        '[1, "two", null, true]',
        '1',
        '"two"',
        'null',
        'true',
        '"bye"',
        '{}',
      ].sort(),
    );
  });
});

describe('broken JSON is told and read as far as it goes', () => {
  test.each([
    ['', 0, 'The text holds no value: JSON begins with "{" or "["', undefined],
    ['{"a": 1', 7, 'The text ends before "{" is closed', { a: 1 }],
    [
      '{"a": 1,}',
      8,
      'A value is missing before "}": write it, or remove what asks for it',
      { a: 1 },
    ],
    ['{"a" 1}', 5, 'Key "a" has no colon after it', { a: 1 }],
    ['{"a": 1 "b": 2}', 8, 'A comma is missing before "b"', { a: 1, b: 2 }],
    ['[1 2]', 3, 'A comma is missing before this value', [1, 2]],
    ['[1,, 2]', 3, 'A comma has no value before it: remove it, or write the value', [1, 2]],
    ['[: 1]', 1, 'A colon has no key before it: write the key in double quotes', [1]],
    ['{1: 2}', 1, 'Key "1" needs double quotes around it', { 1: 2 }],
    ['{{}}', 1, 'A value stands here without a key: write the key before it', {}],
    ['[1]]', 3, '"]" closes nothing: remove it, or open what it closes', [1]],
    ['{"a": [1}', 8, '"}" stands where "[" must be closed first', { a: [1] }],
    ['1 2', 2, 'More follows after the end: one text holds one value', 1],
    ['/* why */ 1', 10, 'A comment stands before this: JSON has none, remove it', 1],
    ['[True]', 1, '"True" is no value of JSON: put text in double quotes', ['True']],
    [
      '["x\n]',
      1,
      'This text is not closed, or holds an escape or a character that JSON does not allow',
      ['x'],
    ],
  ])('%j', (text, start, message, value) => {
    const { tree, faults } = jsonTree(text);
    expect(faults.map((fault) => ({ start: fault.at.start, message: fault.message }))).toEqual([
      { start, message },
    ]);
    expect(plain(tree)).toEqual(value);
  });

  test('with at most 20 faults', () => {
    expect(jsonTree('['.concat('] '.repeat(1000))).faults).toHaveLength(20);
  });

  test('however deep the brackets lie in each other', () => {
    const text = `${'['.repeat(50_000)}1${']'.repeat(50_000)}`;
    expect(jsonTree(text).faults.map(({ message }) => message)).toEqual([
      'Values lie more than 200 levels deep in each other: make it flatter',
    ]);
  });

  test('with all places inside, whatever the text is', () => {
    const piece = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '1', 'null', '"', '\\', ' ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        for (const { start, end } of placesOf(jsonTree(text))) {
          expect(start >= 0 && start <= end && end <= text.length).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

function plain(tree: Tree | undefined): unknown {
  switch (tree?.kind) {
    case undefined:
      return undefined;
    case 'scalar':
      return tree.value;
    case 'list':
      return tree.items.map(plain);
    case 'map':
      return Object.fromEntries(tree.entries.map(({ key, value }) => [key.text, plain(value)]));
  }
}
