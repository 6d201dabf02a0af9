/**
 * The signs that are no part of our language, each with the rest of the sentence that begins with
 * the sign in quotes: what it would do, and what to write.
 */
export const REFUSED_SIGNS: ReadonlyMap<string, string> = new Map([
  ['=', 'assigns: write "===" to compare'],
  ['==', 'compares loosely: write "==="'],
  ['!=', 'compares loosely: write "!=="'],
  ['=<', 'compares nothing: write "<="'],
  ['=>', 'makes a function: write ">=" to compare'],
  ['<>', 'compares nothing: write "!=="'],
  ['&', 'works on bits: write "&&" for "and"'],
  ['|', 'works on bits: write "||" for "or"'],
  ...['^', '~', '<<', '>>', '>>>'].map(
    (sign) => [sign, 'works on bits: write a comparison'] as const,
  ),
  ...'++ -- += -= *= /= %= &= |= ^= **= <<= >>= >>>= &&= ||= ??='
    .split(' ')
    .map((sign) => [sign, 'assigns: let a "set" do that'] as const),
  ['**', 'raises to a power: write the number out, or multiply with "*"'],
  ['?.', 'asks for what may be missing, and nothing is: write "."'],
  ['??', 'stands in for what is missing: give the variable an "initial"'],
  ['...', 'spreads a list, and there are none: compare with each value, joined by "||"'],
  ['//', 'begins a comment: put it behind "#", outside of the expression'],
  ['/*', 'begins a comment: put it behind "#", outside of the expression'],
  ['`', 'begins a template: write texts in \' and join them with "+"'],
  ['{', 'is for prompts: write the name alone'],
  ['}', 'is for prompts: write the name alone'],
  [',', 'joins nothing here: write "&&" or "||", and "." in a number'],
  [';', 'ends nothing here: leave it out'],
  ...['‘', '’', '‚', '“', '”', '„', '«', '»', '´'].map(
    (quote) => [quote, "is no quote of an expression: write '"] as const,
  ),
  ['≤', 'is written "<="'],
  ['≥', 'is written ">="'],
  ['≠', 'is written "!=="'],
  ['≡', 'is written "==="'],
  ['∧', 'is written "&&"'],
  ['∨', 'is written "||"'],
  ['¬', 'is written "!"'],
  ['×', 'is written "*"'],
  ['÷', 'is written "/"'],
  ...['−', '–', '—'].map((dash) => [dash, 'is a dash: write "-"'] as const),
]);
