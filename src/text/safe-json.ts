import { COMMAND_BRACKET } from './command-bracket.ts';
import { replaceUnseen } from './replace-unseen.ts';

/**
 * A value as JSON in lines of two more spaces a level, with a line break at the end; inside its
 * strings, hidden characters and the brackets of CI commands are `\u` escapes, so that the text is
 * safe in a log and a reader of JSON gets exactly the value.
 */
export function safeJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2);
  // The structure itself holds no hidden character but line feeds, and no "##".
  const escaped = replaceUnseen(json, (character) =>
    character === '\n' ? '\n' : units(character),
  );
  return `${escaped.replace(COMMAND_BRACKET, units('['))}\n`;
}

function units(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}
