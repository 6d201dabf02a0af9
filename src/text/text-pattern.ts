import { type TextPatternNode, textPatternNode } from './text-pattern-node.ts';

/** Whether a text is as the pattern says; linear in the text. */
export type TextPattern = (text: string) => boolean;

/** How a pattern is to be understood. */
export type PatternReading = {
  /** Whether all of the text must be as it says; else something in the text. */
  readonly isWhole?: boolean;
  /** Whether large and small letters are the same. */
  readonly ignoresCase?: boolean;
};

/**
 * Reads a regular expression of an author; `undefined` where it says something that is not
 * supported.
 *
 * It is never given to the engine of the language, which some expressions keep busy for ever. This
 * one follows all ways at once (Thompson 1968), so that `(1+)+2` costs no more than `1+2`.
 * Supported are characters, `.`, `\d`, `\w`, `\s`, `\b` and their opposites, classes, groups, `|`,
 * `*`, `+`, `?`, `{2,4}`, `^` and `$`; not look-around, back references and the like, nor anything
 * that would come to more than 5,000 parts. `\w` and `\b` know the letters of all languages.
 */
export function toTextPattern(
  pattern: string,
  reading: PatternReading = {},
): TextPattern | undefined {
  const node = textPatternNode(pattern);
  const program = node && compiled(node);
  return program && ((text) => matches(program, [...text], reading));
}

/** One character; a place between two; two ways on from here; or a jump. */
type Instruction =
  | Extract<TextPatternNode, { readonly kind: 'one' | 'start' | 'end' | 'word' | 'noWord' }>
  | { readonly kind: 'split'; readonly first: number; second: number }
  | { readonly kind: 'jump'; to: number };

const PARTS_MAX = 5_000;

function compiled(root: TextPatternNode): readonly Instruction[] | undefined {
  const program: Instruction[] = [];
  let parts = 0;
  /** Writes a part behind the program; deep only as far as groups nest. */
  const write = (node: TextPatternNode): boolean => {
    parts += 1;
    if (parts > PARTS_MAX) return false;
    switch (node.kind) {
      case 'sequence':
        return node.nodes.every(write);
      case 'either':
        return writeEither(node.nodes);
      case 'repeat':
        return writeRepeat(node.node, node.min, node.max);
      default:
        program.push(node);
        return true;
    }
  };
  const split = () => {
    const instruction = { kind: 'split' as const, first: program.length + 1, second: 0 };
    program.push(instruction);
    return instruction;
  };
  const writeEither = (nodes: readonly TextPatternNode[]): boolean => {
    const jumps: { to: number }[] = [];
    for (const [index, node] of nodes.entries()) {
      const isLast = index === nodes.length - 1;
      const fork = isLast ? undefined : split();
      if (!write(node)) return false;
      if (fork === undefined) break;
      const jump = { kind: 'jump' as const, to: 0 };
      program.push(jump);
      jumps.push(jump);
      fork.second = program.length;
    }
    for (const jump of jumps) jump.to = program.length;
    return true;
  };
  const writeRepeat = (node: TextPatternNode, min: number, max: number): boolean => {
    for (let copy = 0; copy < min; copy += 1) if (!write(node)) return false;
    const start = program.length;
    const forks: { second: number }[] = [];
    for (let copy = min; copy < (max === Infinity ? min + 1 : max); copy += 1) {
      forks.push(split());
      if (!write(node)) return false;
    }
    if (max === Infinity) program.push({ kind: 'jump', to: start });
    for (const fork of forks) fork.second = program.length;
    return true;
  };
  return write(root) ? program : undefined;
}

function matches(
  program: readonly Instruction[],
  characters: readonly string[],
  { isWhole = false, ignoresCase = false }: PatternReading,
): boolean {
  const end = program.length;
  let threads: readonly number[] = [0];
  for (const [at, character] of characters.entries()) {
    const places = reached(program, threads, characters[at - 1], character);
    if (!isWhole && places.has(end)) return true;
    const next: number[] = [];
    for (const place of places) {
      const instruction = program[place];
      if (instruction?.kind !== 'one') continue;
      if (fits(instruction.fits, character, ignoresCase)) next.push(place + 1);
    }
    // Where a part of the text will do, it may begin at every character.
    if (!isWhole) next.push(0);
    else if (next.length === 0) return false;
    threads = next;
  }
  return reached(program, threads, characters.at(-1), undefined).has(end);
}

function fits(
  test: (character: string) => boolean,
  character: string,
  ignoresCase: boolean,
): boolean {
  if (test(character)) return true;
  return ignoresCase && (test(character.toLowerCase()) || test(character.toUpperCase()));
}

/** All places of a program that can be come to without a character. */
function reached(
  program: readonly Instruction[],
  from: readonly number[],
  before: string | undefined,
  next: string | undefined,
): ReadonlySet<number> {
  const places = new Set(from);
  for (const at of places) {
    const instruction = program[at];
    switch (instruction?.kind) {
      case 'jump':
        places.add(instruction.to);
        break;
      case 'split':
        places.add(instruction.first).add(instruction.second);
        break;
      case 'start':
        if (before === undefined) places.add(at + 1);
        break;
      case 'end':
        if (next === undefined) places.add(at + 1);
        break;
      case 'word':
      case 'noWord':
        if ((isInWord(before) !== isInWord(next)) === (instruction.kind === 'word')) {
          places.add(at + 1);
        }
        break;
      default:
    }
  }
  return places;
}

function isInWord(character: string | undefined): boolean {
  return character !== undefined && /^[\p{L}\p{N}_]$/u.test(character);
}
