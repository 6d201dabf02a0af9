/** A stretch of an expression in quotes for a message: one line, cut at 40 characters. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = Array.from(line);
  return `"${letters.length > LETTERS_MAX ? `${letters.slice(0, LETTERS_MAX - 1).join('')}…` : line}"`;
}

const LETTERS_MAX = 40;
