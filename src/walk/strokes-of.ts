import type { NamedKey, Stroke } from './stroke.ts';

/** What the terminal says of a piece of input besides its characters. */
export type InputFlags = {
  readonly [Name in
    | 'upArrow'
    | 'downArrow'
    | 'leftArrow'
    | 'rightArrow'
    | 'pageUp'
    | 'pageDown'
    | 'home'
    | 'end'
    | 'tab'
    | 'shift'
    | 'ctrl'
    | 'meta'
    | 'escape'
    | 'backspace'
    | 'delete']?: boolean;
};

/**
 * The keys that one piece of input stands for, in order. Keys typed fast come as one piece, so
 * every character of it is a key of its own; what is no key is left out. O(length).
 */
export function strokesOf(input: string, flags: InputFlags): readonly Stroke[] {
  const named = NAMED.find(([flag]) => flags[flag] === true);
  if (named !== undefined && input === '') return [{ key: named[1] }];
  if (flags.tab === true && input === '') return [{ key: flags.shift ? 'backTab' : 'tab' }];
  if (flags.ctrl === true) return ctrlStroke(input);
  const strokes = Array.from(input).flatMap(strokeOf);
  // Escape and the key behind it come as one where they were pressed fast.
  if (flags.meta === true) return [{ key: 'escape' }, ...strokes];
  return strokes;
}

const NAMED: readonly (readonly [keyof InputFlags, NamedKey])[] = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'pageUp'],
  ['pageDown', 'pageDown'],
  ['home', 'home'],
  ['end', 'end'],
  ['backspace', 'backspace'],
  ['delete', 'backspace'],
  ['escape', 'escape'],
];

/** Some terminals' libraries say `ctrl` and the letter in place of the control character. */
function ctrlStroke(letter: string): readonly Stroke[] {
  const key = new Map<string, NamedKey>([
    ['c', 'interrupt'],
    ['l', 'redraw'],
    ['r', 'redo'],
    ['z', 'suspend'],
    ['h', 'backspace'],
    ['i', 'tab'],
    ['j', 'enter'],
    ['m', 'enter'],
  ]).get(letter);
  return key === undefined ? [] : [{ key }];
}

function strokeOf(character: string): readonly Stroke[] {
  const key = CONTROLS.get(character);
  if (key !== undefined) return [{ key }];
  return /\p{Cc}/u.test(character) ? [] : [{ key: 'text', text: character }];
}

const CONTROLS: ReadonlyMap<string, NamedKey> = new Map([
  ['\r', 'enter'],
  ['\n', 'enter'],
  ['\t', 'tab'],
  ['\b', 'backspace'],
  ['\u007f', 'backspace'],
  ['\u001b', 'escape'],
  ['\u0003', 'interrupt'],
  ['\u000c', 'redraw'],
  ['\u0012', 'redo'],
  ['\u001a', 'suspend'],
]);
