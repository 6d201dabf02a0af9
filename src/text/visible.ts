import { replaceUnseen } from './replace-unseen.ts';

/**
 * Untrusted text made safe to show: what a screen would obey or hide stands there as an escape
 * such as `\u{1b}` or `\u{202e}`, so that the result is one line of characters that can be seen.
 *
 * @param tab What a tab becomes; its escape where nothing is said.
 */
export function visible(text: string, tab = '\\u{9}'): string {
  return replaceUnseen(text, (character) =>
    character === '\t' ? tab : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
