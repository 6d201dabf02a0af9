import type { NamedFault } from '../finding/fault.ts';
import type { Comment } from './comment.ts';
import type { YamlError } from './yaml-fault.ts';

/** A letter to put in the place of one that keeps YAML from reading what was meant. */
export type Repair = {
  readonly offset: number;
  /** What is put there: one code unit, so that every place stays the same. */
  readonly by: string;
  /** What the value that begins with it begins with in truth; empty where none does. */
  readonly letter: '*' | '#' | '';
  readonly fault: NamedFault;
};

/**
 * What has to be changed in a text so that one slip does not hide what follows it: `*` and `#` as
 * keys without quotes, and a bracket that closes nothing, after which YAML reads no further.
 */
export function repairs(
  text: string,
  slips: {
    readonly stars: readonly number[];
    readonly hashKeys: readonly Comment[];
    readonly errors: readonly YamlError[];
  },
): readonly Repair[] {
  const found: Repair[] = [];
  for (const offset of slips.stars) {
    const right = isKey(text, offset) ? '"*":' : '"*"';
    const message = `"*" must be in quotes, or YAML takes it for an alias: write ${right}`;
    found.push({ offset, by: 'x', letter: '*', fault: fault('syntax', offset, message) });
  }
  for (const { at } of slips.hashKeys) {
    const message = '"#" must be in quotes, or YAML takes the line for a comment: write "#":';
    const hash = fault('hash-key-comment', at.start, message);
    found.push({ offset: at.start, by: 'x', letter: '#', fault: hash });
  }
  const stray = slips.errors.find(({ message }) => STRAY.test(message));
  if (stray !== undefined) {
    const offset = stray.pos[0];
    const message = `"${text[offset]}" closes nothing: remove it, or open what it closes`;
    found.push({ offset, by: ' ', letter: '', fault: fault('syntax', offset, message) });
  }
  return found;
}

const STRAY = /^Unexpected flow-(?:map|seq)-end token in YAML stream/;

function isKey(text: string, offset: number): boolean {
  const key = /\*[ \t]*:/y;
  key.lastIndex = offset;
  return key.test(text);
}

function fault(rule: string, offset: number, message: string): NamedFault {
  return { rule, at: { start: offset, end: offset + 1 }, message };
}
