import type { MapRow } from './map-row.ts';

/** How the lines of a map hang together, by their places in it. */
export type TreeShape = {
  /** The line above that a line belongs to; -1 for a root. */
  readonly parent: Int32Array;
  /** 1 where nothing else of the same parent follows. */
  readonly isLast: Uint8Array;
};

/** The shape of a map, worked out once for it. O(lines). */
export function treeShape(rows: readonly MapRow[]): TreeShape {
  const known = SHAPES.get(rows);
  if (known !== undefined) return known;
  const parent = new Int32Array(rows.length).fill(-1);
  const isLast = new Uint8Array(rows.length).fill(1);
  /** The last line so far of each depth that is still open. */
  const open: number[] = [];
  for (const [at, { depth }] of rows.entries()) {
    const before = open[depth];
    if (before !== undefined) isLast[before] = 0;
    if (depth > 0) parent[at] = open[depth - 1] ?? -1;
    open.length = Math.min(open.length, depth);
    open[depth] = at;
  }
  const made = { parent, isLast };
  SHAPES.set(rows, made);
  return made;
}

const SHAPES = new WeakMap<readonly MapRow[], TreeShape>();
