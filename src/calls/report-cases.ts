import type { Note } from '../finding/fault.ts';
import { lineIndex } from '../text/line-index.ts';
import type { Position } from '../text/position.ts';
import type { Span } from '../text/span.ts';
import type { CallResult } from './call-result.ts';
import type { CallsFileReport, MissedThreshold } from './calls-report.ts';
import { percent } from './percent.ts';

/** Something that a run judged: a call, a threshold that is missed, or a file that is at fault. */
export type ReportCase = {
  /** The file of calls. */
  readonly path: string;
  readonly name: string;
  readonly start: Position;
  /** `known` failed as its file says; `broken` could not be asked at all. */
  readonly status: 'passed' | 'failed' | 'known' | 'broken';
  /** What is amiss; empty where it passed. */
  readonly troubles: readonly Trouble[];
  /** `undefined` for what is no call. */
  readonly result: CallResult | undefined;
};

/** One thing that is amiss, and where. */
export type Trouble = {
  readonly at: Span;
  readonly start: Position;
  readonly end: Position;
  readonly message: string;
  readonly notes: readonly Note[];
  /** What should be and what is, where both are values. */
  readonly values: { readonly wanted: string; readonly is: string } | undefined;
};

/** All that a file gave, case by case. O(length of the file + cases). */
export function reportCases(file: CallsFileReport): readonly ReportCase[] {
  const { path, text, faults, results, missed } = file;
  const { positionOf } = lineIndex(text);
  const trouble = ({ at, message }: Pick<Trouble, 'at' | 'message'>): Trouble => {
    const [start, end] = [positionOf(at.start), positionOf(at.end)];
    return { at, start, end, message, notes: [], values: undefined };
  };
  const broken: readonly ReportCase[] = faults.map((fault) => {
    const notes = fault.notes ?? [];
    const troubles = [{ ...trouble(fault), notes }];
    const [start, name] = [positionOf(fault.at.start), 'the file is at fault'];
    return { path, name, start, status: 'broken', troubles, result: undefined };
  });
  const calls = results.map((result): ReportCase => {
    const { value: name, at } = result.call.name;
    const troubles = result.failures.map((failure): Trouble => {
      const { wanted, is } = failure;
      return { ...trouble(failure), values: { wanted, is } };
    });
    const status = result.verdict;
    return { path, name, start: positionOf(at.start), status, troubles, result };
  });
  const thresholds = missed.map((one): ReportCase => {
    const { at } = one.threshold.share;
    const name = `coverage of ${one.threshold.kind}`;
    const troubles = [{ ...trouble({ at, message: missedWords(one) }), values: valuesOf(one) }];
    return {
      path,
      name,
      start: positionOf(at.start),
      status: 'failed',
      troubles,
      result: undefined,
    };
  });
  return [...broken, ...calls, ...thresholds];
}

function missedWords({ threshold: { kind, share }, is }: MissedThreshold): string {
  const [part, wanted] = [`${is.covered} of ${is.all} ${kind}`, percent(share.value)];
  return `The calls cover ${part}, ${percent(is.share)}, not ${wanted}: add calls, or --generate them`;
}

function valuesOf({ threshold, is }: MissedThreshold): Trouble['values'] {
  return { wanted: percent(threshold.share.value), is: percent(is.share) };
}
