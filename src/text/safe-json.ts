import { COMMAND_BRACKET } from './command-bracket.ts';
import { replaceUnseen } from './replace-unseen.ts';

/**
 * A value as JSON in lines of two more spaces a level, with a line break at the end; inside its
 * strings, hidden characters and the brackets of CI commands are `\u` escapes, so that the text is
 * safe in a log and a reader of JSON gets exactly the value.
 */
export function safeJson(value: unknown): string {
  // The structure itself holds no hidden character but line feeds, and no "##".
  const lines = JSON.stringify(value, null, 2).split('\n');
  return `${lines.map(safeLine).join('\n')}\n`;
}

function safeLine(line: string): string {
  const seen = replaceUnseen(line, units);
  // JSON is full of brackets of its own.
  return seen.includes('##') ? seen.replace(COMMAND_BRACKET, units('[')) : seen;
}

function units(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}
