import type { Property } from '../proof/property.ts';
import type { Opening } from '../space/axis.ts';
import type { ProofRow, RowResult } from './proof-report.ts';
import { worldWords } from './world-words.ts';

/** What was found of one property in one class of worlds. */
export type WorldRow = {
  readonly property: Property;
  /** The name of the class; empty where the flow asks no schedule. */
  readonly world: string;
  readonly result: RowResult;
};

/**
 * The rows of one property that say the same in several worlds as one row, at the place of the
 * first; in all worlds, they are a row without worlds. O(rows), and what the words take.
 *
 * @param openings What the schedules say in each class of worlds, by its name.
 */
export function foldedRows(
  rows: readonly WorldRow[],
  openings: ReadonlyMap<string, Opening>,
): readonly ProofRow[] {
  const counts = new Map<Property, number>();
  const folded = new Map<string, { readonly row: WorldRow; readonly worlds: string[] }>();
  for (const row of rows) {
    counts.set(row.property, (counts.get(row.property) ?? 0) + 1);
    const key = `${row.property} ${JSON.stringify(sameness(row.result))}`;
    const known = folded.get(key);
    if (known === undefined) folded.set(key, { row, worlds: [row.world] });
    else known.worlds.push(row.world);
  }
  const opened = (names: readonly string[]) => names.flatMap((name) => openings.get(name) ?? []);
  return [...folded.values()].map(({ row: { property, result }, worlds }) => {
    const isAll = worlds.length === counts.get(property);
    const words = isAll ? '' : worldWords(opened(worlds), [...openings.values()]);
    return { property, worlds: isAll ? [] : worlds, hours: words, result };
  });
}

/** What must be alike in rows that are told as one; of their calls the first is shown. */
function sameness(result: RowResult): readonly unknown[] {
  if (result.kind === 'proved') return [result.kind, result.note];
  if (result.kind === 'unknown') return [result.kind, result.because];
  const { when, because, call, replay } = result;
  return [result.kind, when, because, call.keys, replay];
}
