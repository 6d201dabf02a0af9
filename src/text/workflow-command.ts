import { COMMAND_BRACKET } from './command-bracket.ts';
import { visible } from './visible.ts';

/**
 * A workflow command of GitHub Actions as one line, escaped as its toolkit does (actions/toolkit,
 * `command.ts`). Properties without a value are left out; the message may have several lines.
 */
export function workflowCommand(
  command: 'error' | 'warning' | 'notice',
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const written = Object.entries(properties)
    .map(([name, value]) => [name, property(String(value))])
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${value}`);
  return `::${command} ${written.join(',')}::${data(message)}\n`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

// A path should stay the file's own, or its mark finds no file; only what would run wild in a log
// goes: control and bidi characters, line and paragraph separators, and what another runner takes
// for a command of its own.
function property(text: string): string {
  const shown = text.replace(WILD, (character) => visible(character));
  const told = shown.replace(COMMAND_BRACKET, '\\[');
  return data(told).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

const WILD = /(?![\r\n])[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu;
