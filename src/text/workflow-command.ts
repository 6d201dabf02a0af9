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

// A path must stay the file's own; only control characters, which would run wild in a log, go.
function property(text: string): string {
  const shown = text.replace(/(?![\r\n])\p{Cc}/gu, (control) => visible(control));
  return data(shown).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
