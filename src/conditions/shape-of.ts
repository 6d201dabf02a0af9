import type { Token } from './token.ts';

/**
 * An expression without the values that mean nothing to the compiler: numbers that are compared by
 * their order, and what texts are tested for. They are blotted out letter by letter, so that every
 * other place stays where it is.
 *
 * Two expressions of one shape are parsed and typed alike; so `balance > 500` and `balance > 900`
 * need be shown to the compiler once. O(tokens).
 */
export function shapeOf(text: string, tokens: readonly Token[]): string {
  let shape = '';
  let end = 0;
  for (const [index, { kind, at }] of tokens.entries()) {
    const before = tokens[index - 1]?.text ?? '';
    const isNumber = kind === 'number' && (isOrder(before) || isOrder(tokens[index + 1]?.text));
    const isTested = kind === 'text' && before === '(' && TESTS.has(tokens[index - 2]?.text ?? '');
    const word = text.slice(at.start, at.end);
    const blot = isNumber
      ? word.replace(/\d/g, '1')
      : isTested && !word.includes('\\')
        ? `'${'x'.repeat(word.length - 2)}'`
        : word;
    shape += text.slice(end, at.start) + blot;
    end = at.end;
  }
  return shape + text.slice(end);
}

function isOrder(sign: string | undefined): boolean {
  return sign === '<' || sign === '<=' || sign === '>' || sign === '>=';
}

const TESTS: ReadonlySet<string> = new Set(['startsWith', 'endsWith', 'includes']);
