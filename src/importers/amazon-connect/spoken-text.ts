/**
 * The words that a text in SSML makes a caller hear: tags left out, references read, blanks made
 * one. What an `expletive` holds is sounded as a tone and so is no word; a `sub` is spoken as its
 * alias. O(length).
 */
export function spokenText(markup: string): string {
  return markup
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<([^<>]*)>([^<]*)/g, (_, tag: string, words: string) => spoken(tag, words))
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi, reference)
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a tag and the words up to the next one sound like. */
function spoken(tag: string, words: string): string {
  const name = /^\/?[\w:-]*/.exec(tag)?.[0].toLowerCase() ?? '';
  if (name === 'say-as' && /\bexpletive\b/i.test(tag)) return '';
  const alias = name === 'sub' ? /\balias\s*=\s*["']([^"']*)/.exec(tag)?.[1] : undefined;
  if (alias !== undefined) return alias;
  return APART.test(name) ? ` ${words}` : words;
}

/** Tags that part what stands before them from what follows. */
const APART = /^\/?(?:break|p|s)$/;

function reference(all: string, decimal: string, hexadecimal: string, name: string): string {
  if (name !== undefined) return NAMES.get(name.toLowerCase()) ?? all;
  const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
