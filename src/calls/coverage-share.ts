import type { CoverageKind } from './coverage-kinds.ts';
import type { CoveredItem } from './flow-coverage.ts';

/** How much of one kind is covered. */
export type CoverageShare = {
  readonly covered: number;
  readonly all: number;
  /** 0 to 1; 1 where there is nothing of the kind. */
  readonly share: number;
};

/** How much of one kind is covered. */
export function coverageShare(items: readonly CoveredItem[], kind: CoverageKind): CoverageShare {
  const own = items.filter(({ item }) => item.kind === kind);
  const covered = own.filter(({ hits }) => hits > 0).length;
  const all = own.length;
  return { covered, all, share: all === 0 ? 1 : covered / all };
}
