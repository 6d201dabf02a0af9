import type { CoverageItem } from './coverage-item.ts';

/** How often calls came by each thing of one flow. */
export type FlowCoverage = {
  /** The flow's file, as findings show it. */
  readonly path: string;
  readonly text: string;
  /** In the order in which `coverageItems` gives them. */
  readonly items: readonly CoveredItem[];
};

/** One thing, and how often it was come by. */
export type CoveredItem = { readonly item: CoverageItem; readonly hits: number };
