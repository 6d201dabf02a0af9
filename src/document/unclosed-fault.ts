import type { CST } from 'yaml';
import type { NamedFault } from '../finding/fault.ts';

/** The fault of a quote or a bracket that is never closed, at the place where it opens. */
export function unclosedFault(token: CST.FlowScalar | CST.FlowCollection): NamedFault | undefined {
  if (token.type === 'flow-collection') {
    const open = token.start.source;
    const close = open === '{' ? '}' : ']';
    if (token.end[0]?.source === close) return undefined;
    return unclosed(token.offset, open === '{' ? 'brace' : 'bracket', open, close);
  }
  const quote = token.type === 'single-quoted-scalar' ? "'" : '"';
  if (isClosed(token.source, quote)) return undefined;
  return unclosed(token.offset, 'quote', quote, quote);
}

/** A last quote closes nothing where it is escaped: by a backslash, or as one of two. */
function isClosed(source: string, quote: string): boolean {
  if (source.length < 2 || !source.endsWith(quote)) return false;
  const escaping = quote === "'" ? "'" : '\\';
  let escapes = 0;
  while (source.length - 2 - escapes > 0 && source[source.length - 2 - escapes] === escaping) {
    escapes += 1;
  }
  return escapes % 2 === 0;
}

function unclosed(offset: number, name: string, open: string, close: string): NamedFault {
  const message = `The ${name} ${open} is never closed: write ${close} where it ends`;
  return { rule: 'syntax', at: { start: offset, end: offset + 1 }, message };
}
