import { isPlain } from './is-plain.ts';

/**
 * The text with each character replaced that a screen obeys or hides instead of showing it: control
 * characters (tabs and line breaks among them), the format characters that turn or join what is
 * around them (bidi, zero-width, tags), line and paragraph separators, lone surrogates, and code
 * points that are no characters.
 *
 * Passed over: spaces of any width, and the variation selectors 1 to 16, which only choose between
 * two looks of the character before, as in ☎️.
 */
export function replaceUnseen(text: string, by: (character: string) => string): string {
  if (isPlain(text)) return text;
  // Looking these kinds up among all characters of Unicode takes longer than reading a small flow.
  return BEYOND_ASCII.test(text)
    ? text.replace(
        /(?![\uFE00-\uFE0F])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{DI}\p{Noncharacter_Code_Point}]/gu,
        by,
      )
    : text.replace(ASCII_CONTROL, by);
}

const BEYOND_ASCII = /[^\0-\x7f]/;
const ASCII_CONTROL = /[\0-\x1f\x7f]/g;
