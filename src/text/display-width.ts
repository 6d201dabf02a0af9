import stringWidth from 'string-width';
import { isPlain } from './is-plain.ts';

/**
 * The columns that a text takes in a terminal: 2 for a wide East Asian character or an emoji, 0 for
 * a combining mark.
 *
 * Expects text that `visible` made: control characters count 0 here.
 */
export function displayWidth(text: string): number {
  // The package's tables of emoji take longer to load than a short run takes: the bundle reads the
  // package at the first text that needs it.
  return isPlain(text) ? text.length : stringWidth(text);
}
