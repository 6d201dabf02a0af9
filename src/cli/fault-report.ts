import type { FileReport } from '../finding/report.ts';
import { findingOf } from '../lint/finding-of.ts';
import { SETTINGS_RULE } from '../lint/settings-rule.ts';
import { lineIndex } from '../text/line-index.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';

/** The faults of a file of settings, or of code that settings name, as the report of that file. */
export function faultReport(
  { path, text }: Source,
  faults: readonly { readonly at: Span; readonly message: string }[],
): FileReport {
  const index = lineIndex(text);
  const findings = faults
    .toSorted((a, b) => a.at.start - b.at.start)
    .map(({ at, message }) =>
      findingOf(
        { rule: SETTINGS_RULE.id, at, message },
        { severity: 'error', help: SETTINGS_RULE.remedy, index },
      ),
    );
  return { path, text, format: 'settings', findings };
}
