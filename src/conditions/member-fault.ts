import { suggestion } from '../text/suggestion.ts';
import { quoted } from './quoted.ts';

/**
 * What is wrong with `.name` behind a value, as a message.
 *
 * @param isCalled Whether brackets follow.
 */
export function memberFault(name: string, isCalled = false): string {
  if (name === 'length') return '"length" is no call: leave the brackets out';
  if (TESTS.includes(name) && !isCalled) {
    return `"${name}" wants a text in brackets: write it as .${name}('a')`;
  }
  const meant = MEANT.get(name.toLowerCase()) ?? suggestion(name, [...TESTS, 'length']);
  const advice =
    meant === undefined
      ? 'a text knows startsWith, endsWith, includes and length'
      : `did you mean "${meant}"?`;
  return `${quoted(name)} is nothing that a value can be asked: ${advice}`;
}

const TESTS: readonly string[] = ['startsWith', 'endsWith', 'includes'];

/** What the same is called elsewhere, in small letters. */
const MEANT: ReadonlyMap<string, string> = new Map([
  ['startswith', 'startsWith'],
  ['endswith', 'endsWith'],
  ['contains', 'includes'],
  ['has', 'includes'],
  ['size', 'length'],
  ['count', 'length'],
  ['len', 'length'],
]);
