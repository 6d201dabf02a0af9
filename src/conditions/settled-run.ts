/** Parts of a chain that come out the same together, whatever the others do. */
export type SettledRun = {
  /** The first and the last of them, by index. */
  readonly first: number;
  readonly last: number;
  /** Those of which it is enough: these two, where they are, or all from one to the other. */
  readonly core: readonly number[];
};

/**
 * The shortest run of parts, of those that end first, of which in every point one fails;
 * `undefined` where all hold together somewhere. O(parts * points).
 *
 * @param tables Where each part holds; see `truthTable`.
 */
export function settledRun(tables: readonly Uint8Array[]): SettledRun | undefined {
  const last = metAt(tables);
  if (last === undefined) return undefined;
  const length = metAt(tables.slice(0, last + 1).reverse()) ?? last;
  const first = last - length;
  const ends = first === last ? [first] : [first, last];
  const areEnough = metAt(ends.flatMap((part) => tables[part] ?? [])) !== undefined;
  const all = Array.from({ length: length + 1 }, (_, part) => first + part);
  return { first, last, core: areEnough ? ends : all };
}

/** The first table with which nothing is left of all points. */
function metAt(tables: readonly Uint8Array[]): number | undefined {
  const left = new Uint8Array(tables[0]?.length ?? 0).fill(1);
  for (const [index, table] of tables.entries()) {
    let count = 0;
    for (let point = 0; point < left.length; point += 1) {
      const both = (left[point] ?? 0) & (table[point] ?? 0);
      left[point] = both;
      count += both;
    }
    if (count === 0) return index;
  }
  return undefined;
}
