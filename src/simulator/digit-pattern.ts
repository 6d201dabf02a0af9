import { type PatternNode, patternNode } from './pattern-node.ts';

/** Whether keys match a whole pattern; linear in their number. */
export type DigitMatcher = (keys: string) => boolean;

/**
 * Reads the pattern of a collect step; `undefined` where it says something that is not supported.
 *
 * An author's expression is never given to the engine of the language, which some expressions keep
 * busy for ever. This one follows all ways at once (Thompson 1968), so that `(1+)+2` costs no more
 * than `1+2`. Supported are keys, `.`, `\d`, classes, groups, `|`, `*`, `+`, `?` and `{2,4}`, and
 * `^` and `$` around it all; not look-around, back references and the like, nor anything that
 * would come to more than 5,000 parts.
 */
export function digitPattern(pattern: string): DigitMatcher | undefined {
  const node = patternNode(pattern);
  const program = node && compiled(node);
  return program && ((keys) => matches(program, keys));
}

/** One of the 12 keys, as bits; two ways on from here; or the end. */
type Instruction =
  | { readonly kind: 'key'; readonly bits: number }
  | { readonly kind: 'split'; first: number; second: number }
  | { readonly kind: 'jump'; to: number };

const PARTS_MAX = 5_000;

function compiled(root: PatternNode): readonly Instruction[] | undefined {
  const program: Instruction[] = [];
  let parts = 0;
  /** Writes a part behind the program; deep only as far as groups nest. */
  const write = (node: PatternNode): boolean => {
    parts += 1;
    if (parts > PARTS_MAX) return false;
    switch (node.kind) {
      case 'key':
        program.push(node);
        return true;
      case 'sequence':
        return node.nodes.every(write);
      case 'either':
        return writeEither(node.nodes);
      case 'repeat':
        return writeRepeat(node.node, node.min, node.max);
    }
  };
  const writeEither = (nodes: readonly PatternNode[]): boolean => {
    const ends: { to: number }[] = [];
    for (const [index, node] of nodes.entries()) {
      if (index === nodes.length - 1) {
        if (!write(node)) return false;
        break;
      }
      const split = { kind: 'split' as const, first: program.length + 1, second: 0 };
      program.push(split);
      if (!write(node)) return false;
      const end = { kind: 'jump' as const, to: 0 };
      program.push(end);
      ends.push(end);
      split.second = program.length;
    }
    for (const end of ends) end.to = program.length;
    return true;
  };
  const writeRepeat = (node: PatternNode, min: number, max: number): boolean => {
    for (let copy = 0; copy < min; copy += 1) if (!write(node)) return false;
    const start = program.length;
    const splits: { second: number }[] = [];
    for (let copy = min; copy < (max === Infinity ? min + 1 : max); copy += 1) {
      const split = { kind: 'split' as const, first: program.length + 1, second: 0 };
      program.push(split);
      splits.push(split);
      if (!write(node)) return false;
    }
    if (max === Infinity) program.push({ kind: 'jump', to: start });
    for (const split of splits) split.second = program.length;
    return true;
  };
  return write(root) ? program : undefined;
}

function matches(program: readonly Instruction[], keys: string): boolean {
  let threads = reached(program, [0]);
  for (const key of keys) {
    const bit = 1 << KEY_ORDER.indexOf(key);
    const next: number[] = [];
    for (const at of threads) {
      const instruction = program[at];
      if (instruction?.kind === 'key' && (instruction.bits & bit) !== 0) next.push(at + 1);
    }
    threads = reached(program, next);
  }
  return threads.has(program.length);
}

const KEY_ORDER = '0123456789*#';

/** All places of a program that can be come to without a key. */
function reached(program: readonly Instruction[], from: readonly number[]): ReadonlySet<number> {
  const places = new Set(from);
  for (const at of places) {
    const instruction = program[at];
    if (instruction?.kind === 'jump') places.add(instruction.to);
    if (instruction?.kind === 'split') places.add(instruction.first).add(instruction.second);
  }
  return places;
}
