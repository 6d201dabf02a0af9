/**
 * Finds each character that a screen obeys or hides instead of showing it: control characters
 * (tabs and line breaks among them), the format characters that turn or join what is around them
 * (bidi, zero-width, tags), line and paragraph separators, lone surrogates, and code points that
 * are no characters.
 *
 * Passed over: spaces of any width, and the variation selectors 1 to 16, which only choose between
 * two looks of the character before, as in ☎️. Meant for `replace` and `matchAll`.
 */
export const UNSEEN =
  /(?![\uFE00-\uFE0F])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{DI}\p{Noncharacter_Code_Point}]/gu;
