import { replaceUnseen } from '../text/replace-unseen.ts';

/** A value as one line of JSON, hidden characters in its strings as escapes; with a line break. */
export function jsonLine(value: unknown): string {
  const json = replaceUnseen(JSON.stringify(value), (character) =>
    Array.from(
      { length: character.length },
      (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
  return `${json}\n`;
}
