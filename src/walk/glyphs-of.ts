import type { Glyphs } from './glyphs.ts';

/** The signs for a terminal, with characters beyond ASCII or without. */
export function glyphsOf(ascii: boolean): Glyphs {
  return ascii ? ASCII : UNICODE;
}

const UNICODE: Glyphs = {
  arrow: '→',
  here: '▶',
  seen: '✓',
  ellipsis: '…',
  rule: '─',
  full: '█',
  empty: '░',
  dot: '·',
  pipe: '│ ',
  tee: '├ ',
  corner: '└ ',
};

const ASCII: Glyphs = {
  arrow: '->',
  here: '>',
  seen: '+',
  ellipsis: '~',
  rule: '-',
  full: '#',
  empty: '.',
  dot: '-',
  pipe: '| ',
  tee: '|-',
  corner: '`-',
};
