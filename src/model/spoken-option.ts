/**
 * How an option is read out: what it is for, then the key, so that nobody has to keep a key in
 * mind before knowing what it is good for. In English for a language that has no words here.
 */
export function spokenOption(label: string, keys: string, language: string): string {
  const base = language.slice(0, 2).toLowerCase();
  const { press, star, hash } = WORDS.get(base) ?? ENGLISH;
  const named = [...keys].map((key) => (key === '*' ? star : key === '#' ? hash : key)).join(' ');
  return `${label}: ${press} ${named}.`;
}

const ENGLISH = { press: 'press', star: 'star', hash: 'pound' };

const WORDS: ReadonlyMap<string, typeof ENGLISH> = new Map([
  ['en', ENGLISH],
  ['de', { press: 'drücken Sie die', star: 'Stern-Taste', hash: 'Raute-Taste' }],
  ['nl', { press: 'toets', star: 'sterretje', hash: 'hekje' }],
  ['fr', { press: 'appuyez sur', star: 'étoile', hash: 'dièse' }],
  ['es', { press: 'pulse', star: 'asterisco', hash: 'almohadilla' }],
]);
