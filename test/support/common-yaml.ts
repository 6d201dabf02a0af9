import fc from 'fast-check';

type Part =
  | { readonly kind: 'word'; readonly text: string; readonly note: string }
  | { readonly kind: 'lines'; readonly header: string; readonly lines: readonly string[] }
  | { readonly kind: 'map' | 'list'; readonly form: Form; readonly parts: readonly Entry[] };
type Entry = { readonly key: string; readonly part: Part };
type Form = { readonly isInside: boolean; readonly indent: number; readonly gap: string };

const WORDS = [
  'desk',
  'To pay a bill',
  '12',
  '"0"',
  "'it''s'",
  '"a: \\"b\\""',
  '8:00-18:00',
  'null',
];
const SPOKEN = ['Good day.', '  more', 'words: of # all kinds', '', '- a', ' '];

const { holder } = fc.letrec<{ part: Part; holder: Part; leaf: Part }>((tie) => ({
  part: fc.oneof({ maxDepth: 4, depthSize: 'small' }, tie('leaf'), tie('holder')),
  leaf: fc.oneof(
    { weight: 4, arbitrary: word() },
    fc.record({
      kind: fc.constant('lines' as const),
      header: fc.constantFrom('|', '>', '>-', '|-', '|+', '> '),
      lines: fc.array(fc.constantFrom(...SPOKEN), { minLength: 1, maxLength: 4 }),
    }),
  ),
  holder: fc.record({
    kind: fc.constantFrom('map' as const, 'list' as const),
    form: fc.record({
      isInside: fc.boolean(),
      indent: fc.constantFrom(0, 1, 2, 4),
      gap: fc.constantFrom('', '\n', '# note\n', '    # note\n'),
    }),
    parts: fc.array(
      fc.record({ key: fc.constantFrom('a', 'b b', '"1"', "'#'", '2', 'c'), part: tie('part') }),
      { maxLength: 4 },
    ),
  }),
}));

/** Random documents in the form that people write flows in: nearly all of them are common YAML. */
export const commonYaml: fc.Arbitrary<string> = holder.map((root) => below(root, 0).slice(1));

function word(): fc.Arbitrary<Part> {
  return fc.record({
    kind: fc.constant('word' as const),
    text: fc.oneof(fc.constantFrom(...WORDS), fc.constant('')),
    note: fc.constantFrom('', '', '', ' # note', '  '),
  });
}

/** What follows a colon or a dash, its blank or line break included. */
function below(part: Part, column: number): string {
  if (part.kind === 'word') return ` ${part.text}${part.note}\n`;
  const pad = ' '.repeat(column);
  if (part.kind === 'lines') {
    return ` ${part.header}\n${part.lines.map((line) => `${pad}  ${line}\n`).join('')}`;
  }
  const { kind, form, parts } = part;
  if (form.isInside || parts.length === 0) return ` ${inside(part, column)}\n`;
  const inner = column + (kind === 'map' ? Math.max(1, form.indent) : form.indent);
  const lines = parts.map(({ key, part: value }) => {
    const sign = kind === 'map' ? `${key}:` : '-';
    return `${' '.repeat(inner)}${sign}${below(value, inner)}${form.gap}`;
  });
  return `\n${lines.join('')}`;
}

/** The same in brackets, where all of it stands in them. */
function inside(part: Part, column: number): string {
  if (part.kind === 'word') return part.text === '' ? 'x' : part.text;
  if (part.kind === 'lines') return 'y';
  const { kind, form, parts } = part;
  const between = form.gap === '\n' ? `,\n${' '.repeat(column + 3)}` : ', ';
  const items = parts.map(({ key, part: value }) => {
    const words = inside(value, column);
    return kind === 'map' ? `${key}: ${words}` : words;
  });
  return kind === 'map' ? `{ ${items.join(between)} }` : `[${items.join(between)}]`;
}
