import type { FileReport, Report, RuleInfo } from '../finding/report.ts';
import type { Severity } from '../finding/severity.ts';
import type { Rule } from '../rules/rule.ts';
import type { LintedFile } from './linted-file.ts';
import { ruleInfo } from './rule-info.ts';
import { SETTINGS_RULE } from './settings-rule.ts';
import { TOOL } from './tool.ts';

/**
 * Puts what the files gave into one report, the files in the order of their paths.
 *
 * A rule is among the report's rules if any file was asked for it, at its worst level.
 *
 * @param settingsFiles Faulty files of settings; with these alone nothing was linted.
 */
export function reportOf(
  linted: readonly LintedFile[],
  rules: readonly Rule[],
  settingsFiles: readonly FileReport[] = [],
): Report {
  const levels = new Map<string, Severity>();
  for (const settings of new Set(linted.map((file) => file.settings))) {
    for (const [id, { level }] of settings) {
      if (level !== 'off' && isWorse(level, levels.get(id))) levels.set(id, level);
    }
  }
  const infos = rules.flatMap((rule): readonly RuleInfo[] => {
    const level = levels.get(rule.id);
    return level === undefined ? [] : [ruleInfo(rule, level)];
  });
  const ofSettings = settingsFiles.length === 0 ? [] : [ruleInfo(SETTINGS_RULE, 'error')];
  return {
    tool: TOOL,
    files: [...settingsFiles, ...linted.map(({ report }) => report)].toSorted(byPath),
    rules: [...infos, ...ofSettings].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function isWorse(level: Severity, than: Severity | undefined): boolean {
  return than === undefined || RANKS[level] > RANKS[than];
}

const RANKS = { info: 0, warning: 1, error: 2 } as const;

function byPath(one: FileReport, other: FileReport): number {
  if (one.path === other.path) return 0;
  return one.path < other.path ? -1 : 1;
}
