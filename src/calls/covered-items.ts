import type { Flow } from '../model/flow.ts';
import type { Heard } from '../simulator/heard.ts';
import { coverageItems } from './coverage-items.ts';
import { coverageMarks } from './coverage-marks.ts';
import type { CoveredItem } from './flow-coverage.ts';

/**
 * Counts how often some calls came by each thing of a flow.
 *
 * @param file The flow as the simulator names it; `undefined` for the one in which calls begin.
 * @param further Marks of what no happening shows: the worlds of the calls.
 */
export function coveredItems(
  flow: Flow,
  file: string | undefined,
  traces: Iterable<readonly Heard[]>,
  further: readonly string[],
): readonly CoveredItem[] {
  const counts = new Map<string, number>();
  const count = (mark: string): void => {
    counts.set(mark, (counts.get(mark) ?? 0) + 1);
  };
  for (const mark of further) count(mark);
  for (const trace of traces) {
    for (const heard of trace) if (heard.file === file) coverageMarks(heard).forEach(count);
  }
  return coverageItems(flow).map((item) => {
    const hits = item.marks.map((mark) => counts.get(mark) ?? 0);
    return { item, hits: hits.reduce((sum, hit) => sum + hit) };
  });
}
