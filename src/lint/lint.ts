import type { CheckExpressions } from '../conditions/checked.ts';
import type { Report } from '../finding/report.ts';
import type { Importer } from '../importers/importer.ts';
import type { Rule } from '../rules/rule.ts';
import type { Source } from '../text/source.ts';
import { fileSettings } from './file-settings.ts';
import { formatOf } from './format-of.ts';
import { lintSource } from './lint-source.ts';
import { reportOf } from './report-of.ts';
import type { Settings } from './settings.ts';

/**
 * Lints flows: the whole of presszero as a function of texts.
 *
 * Sources are taken one by one, so a generator can hand in a large estate. One that has no known
 * format is left out of the report. Paths are taken as lying below the settings' folder.
 */
export function lint(
  sources: Iterable<Source>,
  { settings, rules, importers, check }: Lint,
): Report {
  const linted = [];
  for (const source of sources) {
    const format = formatOf(source, importers, true);
    if (format === undefined) continue;
    const own = fileSettings(settings, source.path, rules);
    linted.push(lintSource(source, { format, rules, settings: own, inlineConfig: true, check }));
  }
  return reportOf(linted, rules);
}

/** By what flows are judged. */
export type Lint = {
  readonly settings: Settings;
  readonly rules: readonly Rule[];
  readonly importers: readonly Importer[];
  /** Checks conditions and assigned values, from `loadChecker`; without it nobody does. */
  readonly check?: CheckExpressions | undefined;
};
