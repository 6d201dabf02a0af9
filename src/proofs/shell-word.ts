/**
 * A word as a POSIX shell takes it for one: as it is where nothing in it means anything to a
 * shell, else in single quotes.
 */
export function shellWord(word: string): string {
  if (/^[\w@%+=:,./-]+$/.test(word)) return word;
  return `'${word.replaceAll("'", "'\\''")}'`;
}
