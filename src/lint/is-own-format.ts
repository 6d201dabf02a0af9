import type { Source } from '../text/source.ts';

/**
 * Whether a file is a flow in our own format, judged by its name and a glance at its text, so that
 * no importer need be loaded for it.
 *
 * @param isNamed Whether the user named the file. One that was only met on the way through a
 * folder must say `presszero:`, or both `start:` and `steps:`: other tools' files have `steps` too.
 */
export function isOwnFormat({ path, text }: Source, isNamed: boolean): boolean {
  if (OWN_NAME.test(path)) return true;
  if (hasKey(text, 'presszero')) return true;
  return hasKey(text, 'steps') && (isNamed || hasKey(text, 'start'));
}

const OWN_NAME = /\.ivr\.(?:ya?ml|json)$/i;

/** Whether the text looks as if it had the key at its top: in block style, or in braces. */
function hasKey(text: string, key: 'presszero' | 'steps' | 'start'): boolean {
  return BLOCK_KEYS[key].test(text) || (/^\s*\{/.test(text) && BRACE_KEYS[key].test(text));
}

const BLOCK_KEYS = {
  presszero: /^["']?presszero["']?[ \t]*:/m,
  steps: /^["']?steps["']?[ \t]*:/m,
  start: /^["']?start["']?[ \t]*:/m,
};

const BRACE_KEYS = {
  presszero: /[{,]\s*["']?presszero["']?\s*:/,
  steps: /[{,]\s*["']?steps["']?\s*:/,
  start: /[{,]\s*["']?start["']?\s*:/,
};
