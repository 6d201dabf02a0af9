import type { Token } from './token.ts';

/**
 * Cuts an expression into tokens as TypeScript does; blanks fall away. What our language does not
 * know (comments, templates, operators of programs) is a sign, too, so that it can be refused at
 * its place before the compiler sees it. O(length).
 */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let start = 0;
  while (start < text.length) {
    PIECE.lastIndex = start;
    const { blank, ...groups } = PIECE.exec(text)?.groups ?? {};
    const kind = KINDS.find((one) => groups[one] !== undefined);
    const piece = blank ?? (kind && groups[kind]) ?? characterAt(text, start);
    const at = { start, end: start + piece.length };
    if (blank === undefined) tokens.push({ kind: kind ?? 'strange', text: piece, at });
    start = at.end;
  }
  return tokens;
}

const KINDS = ['name', 'number', 'text', 'open', 'sign'] as const;

/** Longer signs stand before those that they begin with. */
const PIECE = new RegExp(
  [
    String.raw`(?<blank>\s+)`,
    String.raw`(?<name>[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*)`,
    String.raw`(?<number>\.?\d[\w.]*)`,
    String.raw`(?<text>'(?:[^'\\\r\n]|\\[^])*'|"(?:[^"\\\r\n]|\\[^])*")`,
    String.raw`(?<open>['"][^\r\n]*)`,
    String.raw`(?<sign>===|!==|>>>=?|<<=|>>=|\*\*=|&&=|\|\|=|\?\?=|\.\.\.` +
      String.raw`|==|!=|<=|>=|=>|=<|<>|&&|\|\||\?\?|\?\.|\+\+|--|\*\*|<<|>>|//|/\*|[-+*/%&|^]=` +
      String.raw`|[-+*/%&|^~!?:.,;=<>()[\]{}])`,
  ].join('|'),
  'uy',
);

function characterAt(text: string, start: number): string {
  return String.fromCodePoint(text.codePointAt(start) ?? 0);
}
