/**
 * Whether a text is printable ASCII alone, so that each of its UTF-16 code units is a character of
 * one column. Most texts are, and to ask is far cheaper than to look at each character.
 */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

const PLAIN = /^[ -~]*$/;
