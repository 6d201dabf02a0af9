import fc from 'fast-check';

/** What may stand where a value does: nearly all that is common, and its neighbours that are not. */
const VALUES = [
  'clinic',
  'a b  c',
  'a:b',
  'a #b',
  'a# b',
  "it's",
  'b: c',
  'ends:',
  '-1',
  '- x',
  '-',
  '?',
  ':x',
  '12.50',
  '.5',
  '1.',
  '0x1f',
  '1e3',
  '~',
  'null',
  'True',
  '.inf',
  '"0"',
  '"a: b # c"',
  '"\\u00e9\\n\\"\\/"',
  '"\\x41"',
  '"never closed',
  "'it''s'",
  "'a' b",
  '"a": b',
  '{}',
  '[]',
  '[a, "b", -1]',
  '[a, [b], {c: d}]',
  '{ a: b, "c": d }',
  '{"a":1,"b":[true,null]}',
  '{a:1}',
  '{a:[1]}',
  '{"a" :b}',
  '{ <<: a }',
  '{ a: , b: c }',
  '[a,]',
  '[a, # c',
  '{ a: b }x',
  '[a: b]',
  '[-, a]',
  '[a b: c]',
  '[a',
  ']',
  '}',
  '{ a: b,',
  'c: d }',
  '|',
  '>',
  '>-',
  '|-',
  '|+',
  '|2',
  '> # c',
  '&a b',
  '*a',
  '!t b',
  '@a',
  '%a',
  ', a',
  '---',
  '...',
  '<<',
  '😀 é\u00a0',
  '\u2028',
  '',
];

const KEYS = ['a', 'b', '"1"', "'#'", '1', 'a b', 'a:b', 'a ', '<<', '-', '- a', '- - a', '- "b"'];
const BEHIND = ['', '', '', ' ', ' # note', '#note', '\t', '\r'];

const line = fc
  .record({
    indent: fc.integer({ min: 0, max: 5 }),
    key: fc.option(fc.constantFrom(...KEYS), { freq: 4 }),
    value: fc.constantFrom(...VALUES),
    dash: fc.constantFrom('', '', '', '- ', '-   '),
    behind: fc.constantFrom(...BEHIND),
  })
  .map(({ indent, key, value, dash, behind }) => {
    const words = key === null ? value : `${key}:${value === '' ? '' : ` ${value}`}`;
    return `${' '.repeat(indent)}${dash}${words}${behind}`;
  });

const any: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 8, arbitrary: line }, fc.constantFrom('', '   ', '# note', '  #: x')), {
    minLength: 1,
    maxLength: 7,
  })
  .chain((lines) => fc.constantFrom('\n', '').map((end) => lines.join('\n') + end));

/**
 * Texts at the edge of common YAML: `values`, which may stand behind a key, and random lines of
 * keys, values and dashes, indented at random, so that many are read, many are faulty, and many are
 * just beyond.
 */
export const nearCommonYaml = { values: VALUES, any } as const;
