import type { Report, RuleInfo } from '../finding/report.ts';
import { safeJson } from '../text/safe-json.ts';
import { findingFingerprints } from './finding-fingerprints.ts';
import { isLoud } from './is-loud.ts';
import { defineReporter } from './reporter.ts';
import { sarifResult } from './sarif-result.ts';
import { sarifRule } from './sarif-rule.ts';

/** SARIF 2.1.0 as GitHub code scanning reads it; silenced findings are in it as suppressed. */
export default defineReporter({
  id: 'sarif',
  summary: 'SARIF 2.1.0, for GitHub code scanning and other viewers.',
  mediaType: 'application/sarif+json',
  human: false,
  render(report, look) {
    const { tool, files } = report;
    const rules = namedRules(report);
    const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));
    const fingerprints = findingFingerprints(files);
    const results = files.flatMap(({ path, findings }) =>
      findings
        .filter((finding) => isLoud(finding, look))
        .map((finding) =>
          sarifResult(path, finding, {
            ruleIndex: ruleIndexes.get(finding.ruleId) ?? -1,
            fingerprint: fingerprints.get(finding) ?? '',
          }),
        ),
    );
    return safeJson({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: tool.name,
              semanticVersion: tool.version,
              rules: rules.map(sarifRule),
            },
          },
          automationDetails: { id: `${tool.name}/` },
          invocations: [{ executionSuccessful: !files.some(({ format }) => format === SETTINGS) }],
          columnKind: 'utf16CodeUnits',
          results,
        },
      ],
    });
  },
});

// With faulty settings no flow was looked at, so that nothing is known of what was found before.
const SETTINGS = 'settings';

/** The rules of the report, and any other that a finding names, so that each result has one. */
function namedRules({ rules, files }: Report): readonly RuleInfo[] {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  for (const { ruleId, severity, help } of files.flatMap(({ findings }) => findings)) {
    if (known.has(ruleId)) continue;
    const remedy = help ?? '';
    known.set(ruleId, { id: ruleId, severity, summary: ruleId, why: ruleId, remedy, url: '' });
  }
  return [...known.values()];
}
