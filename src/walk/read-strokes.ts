import type { NamedKey, Stroke } from './stroke.ts';
import { strokesOf } from './strokes-of.ts';

/**
 * The keys in a piece of raw terminal input, in order: characters, and the sequences that arrows
 * and their like send. A sequence that is not known is passed over whole; an escape that begins
 * none is the key itself. O(length).
 */
export function readStrokes(input: string): readonly Stroke[] {
  return Array.from(input.matchAll(TOKEN), ([token, , end]) => {
    if (end === undefined) return strokesOf(token, {});
    const key = SEQUENCES.get(token.replace(/^\u001bO/, '\u001b['));
    return key === undefined ? [] : [{ key }];
  }).flat();
}

/** ECMA-48, 5.4: `ESC [`, parameters, and a final byte; `ESC O` and a letter for some keypads. */
const TOKEN = /\u001b(\[[0-?]*[ -/]*|O)([@-~])|[\s\S]/gu;

const SEQUENCES: ReadonlyMap<string, NamedKey> = new Map([
  ['\u001b[A', 'up'],
  ['\u001b[B', 'down'],
  ['\u001b[C', 'right'],
  ['\u001b[D', 'left'],
  ['\u001b[H', 'home'],
  ['\u001b[F', 'end'],
  ['\u001b[1~', 'home'],
  ['\u001b[4~', 'end'],
  ['\u001b[5~', 'pageUp'],
  ['\u001b[6~', 'pageDown'],
  ['\u001b[3~', 'backspace'],
  ['\u001b[Z', 'backTab'],
]);
