/**
 * Words that cannot be names of variables, each with the rest of the sentence that begins with the
 * word in quotes. The words of JavaScript are those of ECMA-262, section 12.7.2.
 */
export const REFUSED_WORDS: ReadonlyMap<string, string> = new Map([
  ...['null', 'undefined', 'NaN', 'Infinity'].map(
    (word) => [word, 'is no value that a variable can have: write one that it can'] as const,
  ),
  ['typeof', 'asks for a type, and every variable declares its own: leave it out'],
  ['in', 'looks into a list, and there are none: compare with each value, joined by "||"'],
  ['new', 'makes an object, and there are none: write a value'],
  ...(
    'arguments await break case catch class const continue debugger default delete do else enum ' +
    'eval export extends finally for function globalThis if implements import instanceof ' +
    'interface let package private protected public return static super switch this throw try ' +
    'var void while with yield'
  )
    .split(' ')
    .map((word) => [word, 'is a word of programs: write a comparison or a calculation'] as const),
]);
