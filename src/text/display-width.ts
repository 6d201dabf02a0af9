import stringWidth from 'string-width';

/**
 * The columns that a text takes in a terminal: 2 for a wide East Asian character or an emoji, 0 for
 * a combining mark.
 *
 * Expects text that `visible` made: control characters count 0 here.
 */
export function displayWidth(text: string): number {
  return stringWidth(text);
}
