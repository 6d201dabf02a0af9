import type { Token } from './token.ts';

/**
 * Cuts an expression into tokens as TypeScript does; blanks fall away. What our language does not
 * know (comments, templates, operators of programs) is a sign, too, so that it can be refused at
 * its place before the compiler sees it. O(length).
 *
 * Written without a regular expression for the whole: making one of this size, with tables of all
 * letters, takes V8 as long as checking a hundred conditions.
 */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let start = 0;
  while (start < text.length) {
    const end = blanksEnd(text, start);
    if (end > start) {
      start = end;
      continue;
    }
    const token = tokenAt(text, start);
    tokens.push(token);
    start = token.at.end;
  }
  return tokens;
}

function blanksEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isBlank(text[end] ?? '')) end += 1;
  return end;
}

function isBlank(letter: string): boolean {
  return letter === ' ' || (letter < '!' && letter.trim() === '') || isRareBlank(letter);
}

function isRareBlank(letter: string): boolean {
  return letter > '~' && letter.trim() === '';
}

function tokenAt(text: string, start: number): Token {
  const letter = text[start] ?? '';
  if (isNameStart(letter)) return token('name', text, start, wordEnd(text, start));
  const isPoint = letter === '.' && isDigit(text[start + 1] ?? '');
  if (isDigit(letter) || isPoint) return token('number', text, start, numberEnd(text, start));
  if (letter === "'" || letter === '"') return textToken(text, start);
  for (let length = SIGN_MAX; length > 0; length -= 1) {
    const sign = text.slice(start, start + length);
    if (SIGNS.has(sign)) return token('sign', text, start, start + sign.length);
  }
  return strangeToken(text, start);
}

function token(kind: Token['kind'], text: string, start: number, end: number): Token {
  return { kind, text: text.slice(start, end), at: { start, end } };
}

function isDigit(letter: string): boolean {
  return letter >= '0' && letter <= '9';
}

function isNameStart(letter: string): boolean {
  return (
    (letter >= 'a' && letter <= 'z') ||
    (letter >= 'A' && letter <= 'Z') ||
    letter === '_' ||
    letter === '$'
  );
}

/** Where a name ends that begins with a plain letter; other letters may follow. */
function wordEnd(text: string, start: number): number {
  let end = start;
  while (isNameStart(text[end] ?? '') || isDigit(text[end] ?? '')) end += 1;
  return (text[end] ?? '') > '~' ? rareWordEnd(text, end) : end;
}

function rareWordEnd(text: string, start: number): number {
  const part = /[\p{ID_Continue}$\u200c\u200d]*/uy;
  part.lastIndex = start;
  part.test(text);
  return Math.max(start, part.lastIndex);
}

function numberEnd(text: string, start: number): number {
  let end = start;
  while (isNameStart(text[end] ?? '') || isDigit(text[end] ?? '') || text[end] === '.') end += 1;
  return end;
}

/** A text up to its closing quote, or what stands in its place up to the end of the line. */
function textToken(text: string, start: number): Token {
  const quote = text[start];
  let end = start + 1;
  while (end < text.length && !isBreak(text[end])) {
    if (text[end] === quote) return token('text', text, start, end + 1);
    end += text[end] === '\\' ? 2 : 1;
  }
  return token('open', text, start, Math.min(end, text.length));
}

function isBreak(letter: string | undefined): boolean {
  return letter === '\n' || letter === '\r';
}

/** A name that begins with a letter beyond ASCII, or a sign that nobody knows. */
function strangeToken(text: string, start: number): Token {
  const letter = String.fromCodePoint(text.codePointAt(start) ?? 0);
  const isName = letter > '~' && /^\p{ID_Start}$/u.test(letter);
  const end = isName ? rareWordEnd(text, start) : start + letter.length;
  return token(isName ? 'name' : 'strange', text, start, end);
}

/** All signs of JavaScript, and two that people take for some. */
const SIGNS: ReadonlySet<string> = new Set(
  (
    '>>>= === !== >>> <<= >>= **= &&= ||= ??= ... == != <= >= => =< <> && || ?? ?. ++ -- ** << >> ' +
    '// /* += -= *= /= %= &= |= ^= + - * / % & | ^ ~ ! ? : . , ; = < > ( ) [ ] { }'
  ).split(' '),
);
const SIGN_MAX = 4;
