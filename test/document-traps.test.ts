import { describe, expect, test } from 'vitest';
import { readFlow } from '../src/document/read-flow.ts';
import { readTree } from '../src/document/read-tree.ts';
import { dedent } from '../src/text/dedent.ts';
import { toldFaults } from './support/told-faults.ts';
import { treeValue } from './support/tree-value.ts';

/** What an author is told about a text by the tree reader alone. */
function told(text: string): readonly string[] {
  return toldFaults(readTree(text).faults, text);
}

/** What an author is told about a clinic's menu with these lines as its options. */
function toldOfOptions(...options: readonly string[]): readonly string[] {
  const text = clinic(options);
  return toldFaults(readFlow({ path: 'clinic.ivr.yaml', text }).faults, text);
}

function keysOf(...options: readonly string[]): readonly string[] {
  const { flow } = readFlow({ path: 'clinic.ivr.yaml', text: clinic(options) });
  const main = [...flow.steps.values()][0];
  return main?.type === 'menu' ? main.options.map(({ keys }) => keys) : [];
}

function clinic(options: readonly string[]): string {
  return [
    'presszero: 1',
    'start: main',
    'steps:',
    '  main:',
    '    type: menu',
    '    options:',
    ...options.map((option) => `      ${option}`),
    '  desk: { type: queue }',
    '',
  ].join('\n');
}

describe('an author who forgets quotes around keys of the phone', () => {
  test('is told of "#:", which YAML takes for a comment, and the option counts', () => {
    expect(toldOfOptions('"1": desk', '#: desk', '"2": desk')).toEqual([
      '8:7-8:8 hash-key-comment: "#" must be in quotes, or YAML takes the line for a comment: write "#":',
    ]);
    expect(keysOf('"1": desk', '#: desk', '"2": desk')).toEqual(['1', '#', '2']);
  });

  test.each(['# : desk', '#: { goto: desk, label: back }', '#:'])('is told of %j, too', (line) => {
    expect(toldOfOptions('"1": desk', line)[0]).toMatch(/^8:7-8:8 hash-key-comment:/);
  });

  test('is told of "#:" when it is the only option, the first, the last or indented otherwise', () => {
    for (const lines of [['#: desk'], ['#: desk', '1: desk'], ['1: desk', '  #: desk']]) {
      expect(toldOfOptions(...lines).join()).toContain('hash-key-comment');
    }
  });

  test('is told of "#:" in a map in braces, whose end it would swallow', () => {
    const text = 'options: { "1": desk, #: desk, "2": desk }\nstart: main\n';
    expect(told(text)).toEqual([
      '1:23-1:24 hash-key-comment: "#" must be in quotes, or YAML takes the line for a comment: write "#":',
    ]);
    expect(treeValue(readTree(text).tree)).toEqual({
      pairs: [
        [
          'options',
          {
            pairs: [
              ['1', 'desk'],
              ['#', 'desk'],
              ['2', 'desk'],
            ],
          },
        ],
        ['start', 'main'],
      ],
    });
  });

  test('is told of "#:" among the globals', () => {
    expect(told('globals:\n  "0": desk\n  #: desk\n')).toHaveLength(1);
  });

  test('is left in peace by comments that only look like it', () => {
    expect(told('steps:\n  #: all of them\n  desk: 1\n')).toEqual([]);
    expect(told('options:\n  "1": desk\n  # see: the plan\n')).toEqual([]);
    expect(told('options:\n  "1": desk\n#: the end\nsteps: 1\n')).toEqual([]);
    expect(told('options:\n  "1": |\n    #: words\n')).toEqual([]);
    expect(told('options: { "1": desk } #: done\n')).toEqual([]);
    expect(told('options:\n  "1": "#: desk"\n')).toEqual([]);
  });

  test('is told of "*:", which YAML takes for an alias, and the option counts', () => {
    expect(toldOfOptions('"1": desk', '*: desk', '"2": desk')).toEqual([
      '8:7-8:8 syntax: "*" must be in quotes, or YAML takes it for an alias: write "*":',
    ]);
    expect(keysOf('"1": desk', '*: desk', '"2": desk')).toEqual(['1', '*', '2']);
  });

  test('is told of "*:" in a map in braces', () => {
    expect(told('globals: { *: back, "9": repeat }\n')).toEqual([
      '1:12-1:13 syntax: "*" must be in quotes, or YAML takes it for an alias: write "*":',
    ]);
  });

  test('is told of a lone "*" as a value', () => {
    expect(told('terminator: *\n')).toEqual([
      '1:13-1:14 syntax: "*" must be in quotes, or YAML takes it for an alias: write "*"',
    ]);
  });

  test('is told of both in one run', () => {
    expect(
      toldOfOptions('#: desk', '*: desk', '1: desk').map((line) => line.split(':')[0]),
    ).toEqual(['7', '8']);
    expect(keysOf('#: desk', '*: desk', '1: desk')).toEqual(['#', '*', '1']);
  });
});

describe('keys of maps', () => {
  test('keep their letters: 0, 00, 08 and 0x1 are four keys', () => {
    const tree = readTree('0: a\n00: b\n08: c\n0x1: d\n').tree;
    expect(treeValue(tree)).toEqual({
      pairs: [
        ['0', 'a'],
        ['00', 'b'],
        ['08', 'c'],
        ['0x1', 'd'],
      ],
    });
    expect(told('0: a\n00: b\n08: c\n0x1: d\n')).toEqual([]);
  });

  test('that stand twice are told with a note at the first, 1 beside "1", too', () => {
    expect(told('1: a\n"2": b\n"1": c\n')).toEqual([
      '3:1-3:4 duplicate-key: Key "1" stands twice in one map: remove or rename one of them',
      '-> 1:1-1:2 "1" stands here first',
    ]);
  });

  test('that stand twice are told in any map, however large', () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`);
    expect(told([...keys, 'k7: 2'].join('\n'))).toEqual([
      '20001:1-20001:3 duplicate-key: Key "k7" stands twice in one map: remove or rename one of them',
      '-> 8:1-8:3 "k7" stands here first',
    ]);
    expect(told('steps: { desk: 1, desk: 2, desk: 3 }\n')).toHaveLength(4);
  });

  test('keep their order, also where they look like numbers', () => {
    expect(keysOf('"9": desk', '"1": desk', '"5": desk')).toEqual(['9', '1', '5']);
  });

  test('may be called like the inner parts of objects', () => {
    const text = dedent`
      presszero: 1
      start: __proto__
      steps:
        __proto__: { type: say, prompt: Hello., next: constructor }
        constructor: { type: hangup }
        hasOwnProperty: { type: hangup }
    `;
    const { flow, faults } = readFlow({ path: 'odd.ivr.yaml', text });
    expect(faults).toEqual([]);
    expect([...flow.steps.keys()]).toEqual(['__proto__', 'constructor', 'hasOwnProperty']);
    expect(toldFaults(readFlow({ path: 'a', text: `${text}__proto__: 1\n` }).faults, text)).toEqual(
      [expect.stringContaining('unknown-key: The flow has the unknown key "__proto__"')],
    );
  });

  test('cannot be maps or lists, as with a template in braces', () => {
    expect(told('prompt: {{name}}\n')).toEqual([
      '1:10-1:16 syntax: A map cannot be a key: put it in quotes if its brackets are text',
    ]);
    expect(told('? [a, b]\n: c\n')).toEqual([
      '1:3-1:9 syntax: A list cannot be a key: put it in quotes if its brackets are text',
    ]);
  });

  test('may be aliases, and lie where the alias stands', () => {
    const { tree, faults } = readTree('a: &key desk\n*key : b\n');
    expect(faults).toEqual([]);
    expect(tree?.kind === 'map' && tree.entries[1]?.key).toMatchObject({
      text: 'desk',
      at: { start: 13, end: 17 },
    });
  });

  test('called "<<" merge nothing, and are told', () => {
    expect(told('base: &base { a: 1 }\nmore: { <<: *base, b: 2 }\n')).toEqual([
      '2:9-2:11 syntax: Key "<<" merges nothing in YAML 1.2: write the keys out',
    ]);
  });
});

describe('values', () => {
  test('are read by YAML 1.2: yes is a text, 12:30 is a text, 010 is ten', () => {
    const { tree } = readTree('[yes, 12:30, 010, 0o10, true, ~, 1.5, "1"]');
    const values = tree?.kind === 'list' ? tree.items : [];
    expect(values.map((value) => value.kind === 'scalar' && value.value)).toEqual([
      'yes',
      '12:30',
      10,
      8,
      true,
      null,
      1.5,
      '1',
    ]);
  });

  test('of %YAML 1.1 are told, and read by YAML 1.2 all the same', () => {
    const text = '%YAML 1.1\n---\nposition: yes\n';
    expect(told(text)).toEqual([
      '1:1-1:10 syntax: The file says that it is YAML 1.1 and is read as YAML 1.2: leave the line out',
    ]);
    const { tree } = readTree(text);
    expect(tree?.kind === 'map' && tree.entries[0]?.value).toMatchObject({ value: 'yes' });
  });

  test('with an unknown tag are told, unless foreign tags are welcome', () => {
    const text = 'a: !!js/function x\nb: !Sub y\n';
    expect(told(text)).toEqual([
      '1:4-1:17 syntax: Tag "!!js/function" means nothing here: put the whole value in quotes if "!" says "not", or remove it',
      '2:4-2:8 syntax: Tag "!Sub" means nothing here: put the whole value in quotes if "!" says "not", or remove it',
    ]);
    const { tree, faults } = readTree(text, { tags: 'accept' });
    expect(faults).toEqual([]);
    expect(tree?.kind === 'map' && tree.entries.map(({ value }) => value.tag)).toEqual([
      '!!js/function',
      '!Sub',
    ]);
  });

  test('behind a tag on a map or a list keep it, too', () => {
    const { tree } = readTree('!If [a, !Ref b]', { tags: 'accept' });
    expect(tree).toMatchObject({ tag: '!If', items: [{ tag: undefined }, { tag: '!Ref' }] });
  });

  test('know how they are written', () => {
    const { tree } = readTree('[a, \'b\', "c", *d]\n');
    const styles =
      tree?.kind === 'list' && tree.items.map((item) => item.kind === 'scalar' && item.style);
    expect(styles).toEqual(['plain', 'quoted', 'quoted', 'alias']);
    expect(readTree('|\n  a\n').tree).toMatchObject({ style: 'block', text: 'a\n' });
  });

  test('lie where they are written, quotes included and line ends left out', () => {
    const text = 'a: "b"\nc: |\n  d\n\ne: [ f ]\ng:\n  h: i # no\n';
    const { tree } = readTree(text);
    const places = tree?.kind === 'map' ? tree.entries.map(({ value: { at } }) => at) : [];
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual([
      '"b"',
      '|\n  d',
      '[ f ]',
      'h: i',
    ]);
  });
});

describe('aliases', () => {
  test('give the very value that their anchor names', () => {
    const { tree } = readTree('a: &one { b: 1 }\nc: *one\n');
    const values = tree?.kind === 'map' ? tree.entries.map(({ value }) => value) : [];
    expect(values[0]).toBe(values[1]);
  });

  test('name the last anchor before them', () => {
    expect(treeValue(readTree('[&a x, *a, &a y, *a]').tree)).toEqual(['x', 'x', 'y', 'y']);
  });

  test('without an anchor are told at their place', () => {
    expect(told('start: *main\n')).toEqual([
      '1:8-1:13 syntax: Alias "*main" has no anchor before it: write "&main" at the value it means',
    ]);
  });

  test('inside their own value are told, and the tree has no circle', () => {
    expect(told('a: &a [ *a ]\n')).toEqual([
      '1:9-1:11 syntax: Alias "*a" stands inside the value that it means: no value can hold itself',
    ]);
    expect(treeValue(readTree('a: &a [ *a ]\n').tree)).toEqual({ pairs: [['a', ['*a']]] });
  });

  test('that would make billions of values are told once', () => {
    const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 12; level += 1) {
      bomb.push(
        `a${level}: &a${level} [${Array(9)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
      );
    }
    expect(told(bomb.join('\n'))).toEqual([
      expect.stringMatching(
        /^6:\d+-6:\d+ syntax: Aliases up to "\*a4" repeat more than 100,000 values/,
      ),
    ]);
  });

  test('that nest values ever deeper are told', () => {
    const chain = Array.from({ length: 200 }, (_, level) =>
      level === 0 ? 'a0: &a0 [x]' : `a${level}: &a${level} [*a${level - 1}]`,
    );
    expect(told(chain.join('\n'))[0]).toContain('nests values more than 100 deep: nest them less');
  });
});

describe('files that are more or less than one document', () => {
  test('of several documents are read up to the second, which is told', () => {
    const text = 'a: 1\n---\nb: 2\n---\nc: 3\n';
    expect(told(text)).toEqual([
      '2:1-2:4 syntax: A second document begins here and is not read: put it in a file of its own',
    ]);
    expect(treeValue(readTree(text).tree)).toEqual({ pairs: [['a', '1']] });
  });

  test('that begin with --- and end with ... are fine', () => {
    expect(told('---\na: 1\n...\n')).toEqual([]);
  });

  test('with a byte order mark are fine, and places count it', () => {
    const { tree, faults } = readTree('\ufeffa: 1\n');
    expect(faults).toEqual([]);
    expect(tree?.kind === 'map' && tree.entries[0]?.key.at).toEqual({ start: 1, end: 2 });
  });

  test('with CR LF or lone CR at the ends of lines say the same as with LF', () => {
    const text = 'a: 1\nb: |\n  c\n  d\ne: "f\n  g"\n';
    const value = treeValue(readTree(text).tree);
    expect(treeValue(readTree(text.replaceAll('\n', '\r\n')).tree)).toEqual(value);
    expect(treeValue(readTree(text.replaceAll('\n', '\r')).tree)).toEqual(value);
    expect(readTree(text.replaceAll('\n', '\r')).faults).toEqual([]);
  });

  test('with tabs for indents are told line by line', () => {
    expect(told('steps:\n\tmain: 1\n\tdesk: 2\n')).toEqual([
      '2:1-2:2 syntax: A tab indents this line: use spaces',
      '3:1-3:2 syntax: A tab indents this line: use spaces',
    ]);
  });

  test('with characters that YAML forbids are told where they stand', () => {
    expect(told('a: "b\0c"\nd: \ud800e\n')).toEqual([
      '1:6-1:7 syntax: Character U+0000 may not stand in a YAML file: remove it, or write "\\u0000" in double quotes',
      '2:4-2:5 syntax: Character U+D800 may not stand in a YAML file: remove it, or write "\\uD800" in double quotes',
    ]);
    expect(told('a: 😀 \u0085 é\u202e\tb\n')).toEqual([]);
  });

  test('that are nested deeper than 100 levels are not read, and told at the place', () => {
    expect(told(`${'['.repeat(100)}${']'.repeat(100)}`)).toEqual([]);
    expect(told(`${'['.repeat(101)}${']'.repeat(101)}`)).toEqual([
      '1:101-1:102 syntax: Values are nested more than 100 deep, so the file is not read: nest them less',
    ]);
  });
});

describe('comments', () => {
  test('are told with their words and places, wherever they stand', () => {
    const text =
      '# one\na: 1  # two \nb: # three\n  - c\n  #four\nd: { e: 1, # five\n  f: 2 } # six\n';
    const { comments } = readTree(text);
    expect(comments.map((comment) => [comment.text, comment.ownLine])).toEqual([
      ['one', true],
      ['two', false],
      ['three', false],
      ['four', true],
      ['five', false],
      ['six', false],
    ]);
    expect(comments.map(({ at: { start, end } }) => text.slice(start, end))).toEqual([
      '# one',
      '# two',
      '# three',
      '#four',
      '# five',
      '# six',
    ]);
  });

  test('are none inside texts', () => {
    expect(readTree('a: |\n  # no\nb: "# no"\nc: x#no\n').comments).toEqual([]);
  });

  test('behind the beginning of a block text and behind the last document count', () => {
    expect(readTree('a: | # yes\n  b\n... # end\n# more\n').comments).toHaveLength(3);
  });
});
