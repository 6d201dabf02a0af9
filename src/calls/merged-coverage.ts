import type { FlowCoverage } from './flow-coverage.ts';

/** One coverage for each flow, the hits of several files put together, in the order of the paths. */
export function mergedCoverage(parts: readonly FlowCoverage[]): readonly FlowCoverage[] {
  const byPath = new Map<string, FlowCoverage>();
  for (const part of parts) {
    const known = byPath.get(part.path);
    if (known === undefined) {
      byPath.set(part.path, part);
      continue;
    }
    const items = known.items.map(({ item, hits }, index) => {
      return { item, hits: hits + (part.items[index]?.hits ?? 0) };
    });
    byPath.set(part.path, { ...known, items });
  }
  return [...byPath.values()].toSorted((one, other) => (one.path < other.path ? -1 : 1));
}
