import type { MapTree, ScalarTree, Tree, TreeEntry } from '../text/tree.ts';
import type { Given } from './given.ts';
import { readGiven } from './read-given.ts';

/** One combination of a matrix. */
export type MatrixGiven = {
  readonly given: Given;
  /** What was chosen: `lang de, clock 2026-11-23T10:15`; empty where there is no matrix. */
  readonly label: string;
};

/**
 * Every combination of a matrix, the last of its lists the fastest; one that gives nothing where
 * there is none, and at most 1,000.
 */
export function matrixGivens(matrix: Tree | undefined): readonly MatrixGiven[] {
  const axes = axesOf(matrix);
  let combinations: readonly (readonly Choice[])[] = [[]];
  for (const axis of axes) {
    if (combinations.length * axis.length > COMBINATIONS_MAX) break;
    combinations = combinations.flatMap((chosen) => axis.map((choice) => [...chosen, choice]));
  }
  return combinations.map((chosen) => ({
    given: readGiven(givenTree(chosen)),
    label: chosen.map(({ keys, value }) => `${keys.at(-1)?.text} ${words(value)}`).join(', '),
  }));
}

/** Also told by the reader as a fault. */
const COMBINATIONS_MAX = 1_000;

/** One value of one list, and the keys under which `given` has it. */
type Choice = { readonly keys: readonly ScalarTree[]; readonly value: Tree };

function axesOf(matrix: Tree | undefined): readonly (readonly Choice[])[] {
  if (matrix?.kind !== 'map') return [];
  return matrix.entries.flatMap((entry) => {
    const inner = entry.value.kind === 'map' ? entry.value.entries : [];
    const own = axisOf(entry, []);
    return own.length > 0 ? [own] : inner.map((one) => axisOf(one, [entry.key]));
  });
}

function axisOf({ key, value }: TreeEntry, keys: readonly ScalarTree[]): readonly Choice[] {
  if (value.kind !== 'list') return [];
  return value.items.map((item) => ({ keys: [...keys, key], value: item }));
}

/** A combination as the tree of a `given`. */
function givenTree(chosen: readonly Choice[]): MapTree {
  const parts = new Map<string, TreeEntry[]>();
  const entries: TreeEntry[] = [];
  for (const { keys, value } of chosen) {
    const [outer, inner] = keys;
    if (outer === undefined) continue;
    if (inner === undefined) {
      entries.push({ key: outer, value });
      continue;
    }
    const part = parts.get(outer.text);
    if (part !== undefined) {
      part.push({ key: inner, value });
      continue;
    }
    const own = [{ key: inner, value }];
    parts.set(outer.text, own);
    entries.push({ key: outer, value: mapOf(own) });
  }
  return mapOf(entries);
}

function mapOf(entries: readonly TreeEntry[]): MapTree {
  return { kind: 'map', at: { start: 0, end: 0 }, entries, tag: undefined };
}

function words(tree: Tree): string {
  switch (tree.kind) {
    case 'scalar':
      return tree.text;
    case 'list':
      return tree.items.map(words).join('+');
    case 'map':
      return tree.entries.map(({ value }) => words(value)).join(' ');
  }
}
