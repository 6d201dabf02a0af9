import type { CallResult } from './call-result.ts';
import type { CallsFile, Threshold } from './calls-file.ts';
import type { MissedThreshold } from './calls-report.ts';
import { coverageShare } from './coverage-share.ts';
import { coveredItems } from './covered-items.ts';
import type { CoveredItem } from './flow-coverage.ts';
import { runCall } from './run-call.ts';
import type { TestedFlow } from './tested-flow.ts';
import { worldMarks } from './world-marks.ts';
import { worldOf } from './world-of.ts';

/** What the calls of a file gave. */
export type CallsRun = {
  readonly results: readonly CallResult[];
  /** How often they came by each thing of each flow, by its file as the simulator names it. */
  readonly covered: ReadonlyMap<string | undefined, readonly CoveredItem[]>;
  readonly missed: readonly MissedThreshold[];
};

/** Which calls of a file are made. */
export type CallsChoice = {
  readonly isWanted: (name: string) => boolean;
  /** Whether the first failure ends the run. */
  readonly bails: boolean;
};

/**
 * Makes the calls of a file, one after the other.
 *
 * Thresholds are asked only where every call was made: a part of them need not cover anything.
 */
export function runCalls(file: CallsFile, tested: TestedFlow, choice: CallsChoice): CallsRun {
  const results: CallResult[] = [];
  const marks: string[] = [];
  for (const call of file.calls) {
    if (!choice.isWanted(call.name.value)) continue;
    const result = runCall(call, tested);
    results.push(result);
    marks.push(...worldMarks(tested.flow, worldOf(call.given, tested)));
    if (choice.bails && result.verdict === 'failed') break;
  }
  const traces = results.flatMap(({ heard, others }) => [heard, ...others]);
  const main = coveredItems(tested.flow, undefined, traces, marks);
  const called = [...tested.world.flows].map(([name, flow]) => {
    return [name, coveredItems(flow, name, traces, [])] as const;
  });
  const isWhole = results.length === file.calls.length;
  return {
    results,
    covered: new Map([[undefined, main], ...called]),
    missed: isWhole ? missedOf(file.thresholds, main) : [],
  };
}

function missedOf(
  thresholds: readonly Threshold[],
  items: readonly CoveredItem[],
): readonly MissedThreshold[] {
  return thresholds.flatMap((threshold) => {
    const is = coverageShare(items, threshold.kind);
    return is.share >= threshold.share.value ? [] : [{ threshold, is }];
  });
}
