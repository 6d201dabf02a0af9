import type { Span } from '../text/span.ts';
import type { ExpressionFault } from './checked.ts';
import { DEPTH_MAX } from './depth-max.ts';
import { quoted } from './quoted.ts';
import { REFUSED_SIGNS } from './refused-signs.ts';
import { REFUSED_WORDS } from './refused-words.ts';
import { TEXT_MAX } from './text-max.ts';
import type { Token } from './token.ts';
import { WRITTEN_WORDS } from './written-words.ts';

/**
 * The first thing in an expression that our language does not have, or that makes it too long or
 * too deep; `undefined` where every token is one of ours and every bracket has its partner.
 *
 * What passes is harmless to the compiler: no comment, no regular expression, no template, and
 * at most `DEPTH_MAX` levels on its stack. O(tokens).
 *
 * @param isVariable Whether a name is declared.
 */
export function tokenFault(
  text: string,
  tokens: readonly Token[],
  isVariable: (name: string) => boolean,
): ExpressionFault | undefined {
  if (text.length > TEXT_MAX) {
    const is = `The expression is ${text.length} characters long, more than ${TEXT_MAX}`;
    return fault({ start: 0, end: text.length }, `${is}: split it with "set" steps`);
  }
  if (tokens.length === 0) {
    const at = { start: 0, end: text.length };
    return fault(at, "The expression is empty: write one such as tier === 'business'");
  }
  for (const [index, token] of tokens.entries()) {
    const message = refusal(token, tokens[index - 1], isVariable);
    if (message !== undefined) return fault(token.at, message);
  }
  return bracketFault(tokens);
}

function fault(at: Span, message: string): ExpressionFault {
  return { rule: 'faulty-expression', at, message };
}

function refusal(
  { kind, text }: Token,
  before: Token | undefined,
  isVariable: (name: string) => boolean,
): string | undefined {
  switch (kind) {
    case 'text':
      return undefined;
    case 'open':
      return `The text ${quoted(text.slice(1))} is not closed: put a ${text[0]} behind it`;
    case 'number':
      return numberRefusal(text);
    case 'name':
      return before?.text === '.' ? undefined : wordRefusal(text, isVariable);
    case 'sign':
    case 'strange': {
      const isFirst = before === undefined || !endsOperand(before);
      const begins = isFirst ? BEGINNINGS.get(text) : undefined;
      if (begins !== undefined) return `"${text}" begins ${begins}`;
      const says = REFUSED_SIGNS.get(text);
      if (says !== undefined) return `"${text}" ${says}`;
      return kind === 'sign' ? undefined : `"${text}" means nothing in an expression: leave it out`;
    }
  }
}

/** Signs that mean something else where a value is to begin. */
const BEGINNINGS: ReadonlyMap<string, string> = new Map([
  ['/', 'a regular expression: ask with startsWith, endsWith or includes'],
  ['[', 'a list, and there are none: compare with each value, joined by "||"'],
]);

function endsOperand({ kind, text }: Token): boolean {
  return kind !== 'sign' || text === ')' || text === ']';
}

function numberRefusal(text: string): string | undefined {
  if (!/^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)) {
    return `${quoted(text)} is no plain number: write digits, as in 12 or 0.5`;
  }
  if (Number(text) <= Number.MAX_SAFE_INTEGER) return undefined;
  return `${quoted(text)} is too large to be told from its neighbours: write at most 9007199254740991`;
}

function wordRefusal(word: string, isVariable: (name: string) => boolean): string | undefined {
  const refused = REFUSED_WORDS.get(word);
  if (refused !== undefined) return `"${word}" ${refused}`;
  const sign = isVariable(word) ? undefined : WRITTEN_WORDS.get(word);
  return sign === undefined ? undefined : `"${word}" is no operator: write ${sign}`;
}

/** Brackets without a partner, and how deep the compiler would have to go. */
function bracketFault(tokens: readonly Token[]): ExpressionFault | undefined {
  const open: (Depth & { readonly token: Token })[] = [];
  let depth: Depth = { choices: 0, operators: 0 };
  for (const token of tokens) {
    const { kind, text, at } = token;
    if (kind !== 'sign') continue;
    if (text === '(' || text === '[') {
      open.push({ ...depth, token });
    } else if (text === ')' || text === ']') {
      const partner = open.pop();
      if (partner?.token.text !== (text === ')' ? '(' : '[')) {
        return fault(at, `"${text}" closes nothing: take it out, or open it before`);
      }
      depth = partner;
    } else if (text === '&&' || text === '||') {
      depth = { ...depth, operators: open.at(-1)?.operators ?? 0 };
    } else {
      depth = deeper(depth, text);
    }
    if (open.length + depth.choices + depth.operators > DEPTH_MAX) return fault(at, TOO_DEEP);
  }
  const last = open.pop()?.token;
  if (last === undefined) return undefined;
  return fault(last.at, `"${last.text}" is not closed: write "${last.text === '(' ? ')' : ']'}"`);
}

/** Levels below the innermost bracket, each sign counted as if it stood in the one before. */
type Depth = { readonly choices: number; readonly operators: number };

function deeper(depth: Depth, sign: string): Depth {
  if (sign === '?') return { ...depth, choices: depth.choices + 1 };
  return DEEPENS.has(sign) ? { ...depth, operators: depth.operators + 1 } : depth;
}

const DEEPENS: ReadonlySet<string> = new Set(['!', '-', '+', '*', '/', '%', '<']);
const TOO_DEEP = `The expression is more than ${DEPTH_MAX} levels deep: split it with "set" steps`;
