import type { ProofRow, RowResult } from './proof-report.ts';

/**
 * The rows of one property that say the same in several worlds as one row, at the place of the
 * first; in all worlds, they are a row without worlds. O(rows).
 */
export function foldedRows(rows: readonly ProofRow[]): readonly ProofRow[] {
  const count = new Map<string, number>();
  const folded = new Map<string, { row: ProofRow; worlds: string[]; rows: number }>();
  for (const row of rows) {
    count.set(row.property, (count.get(row.property) ?? 0) + 1);
    const key = `${row.property} ${JSON.stringify(sameness(row.result))}`;
    const known = folded.get(key);
    if (known === undefined) folded.set(key, { row, worlds: [...row.worlds], rows: 1 });
    else {
      known.worlds.push(...row.worlds);
      known.rows += 1;
    }
  }
  return [...folded.values()].map(({ row, worlds, rows: same }) => ({
    ...row,
    worlds: same === count.get(row.property) ? [] : worlds,
  }));
}

/** What must be alike in rows that are told as one; of their calls the first is shown. */
function sameness(result: RowResult): readonly unknown[] {
  if (result.kind === 'proved') return [result.kind, result.note];
  if (result.kind === 'unknown') return [result.kind, result.because];
  const { when, because, call, replay } = result;
  return [result.kind, when, because, call.keys, replay];
}
