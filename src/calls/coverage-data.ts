import { lineIndex } from '../text/line-index.ts';
import { COVERAGE_KINDS } from './coverage-kinds.ts';
import { coverageShare } from './coverage-share.ts';
import type { FlowCoverage } from './flow-coverage.ts';

/** The coverage of a flow as plain values for JSON: how much of each kind, and every thing. */
export function coverageData({ path, text, items }: FlowCoverage) {
  const { positionOf } = lineIndex(text);
  return {
    file: path,
    kinds: Object.fromEntries(
      COVERAGE_KINDS.map((kind) => {
        const { covered, all, share } = coverageShare(items, kind);
        return [kind, { covered, all, percent: Math.floor(share * 1_000 + 0.001) / 10 }];
      }),
    ),
    items: items.map(({ item, hits }) => {
      const { line, column } = positionOf(item.at.start);
      return { kind: item.kind, name: item.name, line, column, hits };
    }),
  };
}
