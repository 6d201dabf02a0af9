import type { Property } from '../proof/property.ts';
import type { Opening } from '../space/axis.ts';
import type { ProofRow, RowResult } from './proof-report.ts';
import { worldWords } from './world-words.ts';

/** What was found of one property in one class of worlds. */
export type WorldRow = {
  readonly property: Property;
  /** The name of the class; empty where the flow asks no schedule. */
  readonly world: string;
  /** What the schedules say there; `undefined` where it asks none. */
  readonly opening: Opening | undefined;
  readonly result: RowResult;
};

/**
 * The rows of one property that say the same in several worlds as one row, at the place of the
 * first; in all worlds, they are a row without worlds. O(rows), and what the words take.
 *
 * @param rows Those of one property with what the same schedules say, in all worlds; those of
 * another may ask fewer schedules.
 */
export function foldedRows(rows: readonly WorldRow[]): readonly ProofRow[] {
  const all = new Map<Property, Opening[]>();
  const counts = new Map<Property, number>();
  const folded = new Map<string, readonly [WorldRow, ...WorldRow[]]>();
  for (const row of rows) {
    const { property, opening, result } = row;
    counts.set(property, (counts.get(property) ?? 0) + 1);
    if (opening !== undefined) all.set(property, [...(all.get(property) ?? []), opening]);
    const key = `${property} ${JSON.stringify(sameness(result))}`;
    const known = folded.get(key);
    folded.set(key, known === undefined ? [row] : [...known, row]);
  }
  return Array.from(folded.values(), (same) => {
    const [{ property, result }] = same;
    const isAll = same.length === counts.get(property);
    const told = same.flatMap(({ opening }) => opening ?? []);
    const hours = isAll ? '' : worldWords(told, all.get(property) ?? []);
    return { property, worlds: isAll ? [] : same.map(({ world }) => world), hours, result };
  });
}

/** What must be alike in rows that are told as one; of their calls the first is shown. */
function sameness(result: RowResult): readonly unknown[] {
  if (result.kind === 'proved') return [result.kind, result.note];
  if (result.kind === 'unknown') return [result.kind, result.because];
  const { when, because, call, replay } = result;
  return [result.kind, when, because, call.keys, replay];
}
