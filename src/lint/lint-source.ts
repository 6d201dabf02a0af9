import type { CheckExpressions } from '../conditions/checked.ts';
import { conditionFaults } from '../conditions/condition-faults.ts';
import { flowTrees } from '../conditions/flow-trees.ts';
import { placeholderFaults } from '../conditions/placeholder-faults.ts';
import type { NamedFault } from '../finding/fault.ts';
import type { Finding } from '../finding/finding.ts';
import type { Flow } from '../model/flow.ts';
import type { Rule } from '../rules/rule.ts';
import type { Known } from '../space/known.ts';
import { lineIndex } from '../text/line-index.ts';
import type { Source } from '../text/source.ts';
import { checkFlow, type FlowChecked } from './check-flow.ts';
import { findingOf } from './finding-of.ts';
import type { Format } from './format-of.ts';
import type { Crash, Failure, LintedFile } from './linted-file.ts';
import { type ReadSafely, readSafely } from './read-safely.ts';
import { readSuppressions } from './read-suppressions.ts';
import type { RuleSettings } from './settings.ts';
import { silenceFindings } from './silence-findings.ts';
import { sortedFindings } from './sorted-findings.ts';

/** All that linting a file needs besides the file. */
export type LintSetup = {
  readonly format: Format;
  readonly rules: readonly Rule[];
  /** What holds for this file. */
  readonly settings: RuleSettings;
  /** Whether comments in the file silence findings. */
  readonly inlineConfig: boolean;
  /** Why the bytes of the file could not be read as a text; with any, nothing else is looked at. */
  readonly faults?: readonly NamedFault[];
  /** What reading the file gave, where that has been done before. */
  readonly read?: ReadSafely;
  /** Checks conditions and assigned values; without it nobody does. */
  readonly check?: CheckExpressions | undefined;
  /** What the schedules of a flow say together, of flows for which somebody has looked. */
  readonly openings?: ReadonlyMap<Flow, Known['openings']>;
};

/**
 * Lints one file.
 *
 * Pure; never throws: where our own code does, that is a finding and a crash. The text of a file
 * without findings is not kept, so that a long run holds its findings and one file at a time.
 */
export function lintSource(source: Source, setup: LintSetup): LintedFile {
  const { format, rules, settings } = setup;
  const isText = (setup.faults ?? []).length === 0;
  const read = isText ? (setup.read ?? readSafely(source, format)) : UNREAD;
  const checked = read.flows.flatMap((flow) => [
    checkWords(source, flow, setup),
    checkFlow(flow, rules, {
      settings,
      textLength: source.text.length,
      known: { trees: treesOf(flow, setup), openings: setup.openings?.get(flow) },
    }),
  ]);
  const told = [
    ...(setup.faults ?? []),
    ...read.faults,
    ...checked.flatMap(({ faults }) => faults),
  ];
  const crashes = [...read.crashes, ...checked.flatMap(({ failed }) => failed)];
  const found = [...placed(source, told, setup), ...crashFindings(source, crashes)];
  const failed = new Set(crashes.map(({ ruleId }) => ruleId));
  const findings = sortedFindings(
    setup.inlineConfig ? silenced(source, read, { found, failed }, setup) : found,
  );
  return {
    report: {
      path: source.path,
      text: findings.length === 0 ? '' : source.text,
      format: format === 'presszero' ? format : format.id,
      findings,
    },
    settings,
    crashes: crashes.map((crash): Crash => ({ ...crash, path: source.path })),
  };
}

const UNREAD: ReadSafely = { flows: [], faults: [], comments: [], crashes: [] };

/** What the flow's expressions mean; where checking them fails, `checkWords` tells it. */
function treesOf(flow: Flow, { check }: LintSetup): Known['trees'] {
  try {
    return check === undefined ? NO_TREES : flowTrees(flow, check);
  } catch {
    return NO_TREES;
  }
}

const NO_TREES: Known['trees'] = new Map();

/** Looks at the conditions, values and prompts of a flow. */
function checkWords({ text }: Source, flow: Flow, { check }: LintSetup): FlowChecked {
  try {
    const conditions = check === undefined ? [] : conditionFaults(text, flow, check);
    return { faults: [...placeholderFaults(text, flow), ...conditions], failed: [] };
  } catch (error) {
    return { faults: [], failed: [{ ruleId: 'faulty-expression', error }] };
  }
}

/** The faults as findings, at the levels of the settings; those of rules that are off fall away. */
function placed(
  { text }: Source,
  faults: readonly NamedFault[],
  { rules, settings }: LintSetup,
): readonly Finding[] {
  if (faults.length === 0) return [];
  const index = lineIndex(text);
  const remedies = new Map(rules.map(({ id, remedy }) => [id, remedy]));
  return faults.flatMap((fault) => {
    const severity = settings.get(fault.rule)?.level ?? 'error';
    const help = remedies.get(fault.rule);
    return severity === 'off' ? [] : [findingOf(fault, { severity, help, index })];
  });
}

function crashFindings({ text }: Source, crashes: readonly Failure[]): readonly Finding[] {
  return crashes.map(({ ruleId, error, origin }) => {
    const who = ruleId === 'syntax' ? 'Reading this file' : `Rule "${ruleId}"`;
    const whose =
      origin === undefined ? 'a fault of presszero: please report it' : `mend it in "${origin}"`;
    const message = `${who} failed with "${words(error)}", ${whose}`;
    const fault = { rule: ruleId, at: { start: 0, end: 0 }, message };
    return findingOf(fault, { severity: 'error', help: undefined, index: lineIndex(text) });
  });
}

function words(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

function silenced(
  source: Source,
  read: ReadSafely,
  { found, failed }: { found: readonly Finding[]; failed: ReadonlySet<string> },
  setup: LintSetup,
): readonly Finding[] {
  const { settings } = setup;
  if (!read.comments.some(({ text }) => /^presszero/i.test(text))) return found;
  const { suppressions, faults } = readSuppressions(source.text, read.comments, {
    knownRules: new Set(settings.keys()),
    requireReason: settings.get('faulty-suppression')?.options.get('requireReason')?.value === true,
  });
  // Where no flow could be made of the file, hardly a rule was asked: nothing is known to be unused.
  const isAsked = read.flows.length > 0;
  const ids = [...settings].flatMap(([id, { level }]) => (level === 'off' ? [] : [id]));
  // Nor where a rule failed before it came to the end.
  const asked = new Set(isAsked ? ids.filter((id) => !failed.has(id)) : []);
  const { findings, unused } = silenceFindings(found, suppressions, asked);
  return [...findings, ...placed(source, [...faults, ...unused], setup)];
}
