import { safeJson } from '../text/safe-json.ts';
import { findingFingerprints } from './finding-fingerprints.ts';
import { lastLine } from './last-line.ts';
import { defineReporter } from './reporter.ts';
import { shownFindings } from './shown-findings.ts';

/** A Code Quality report of GitLab; an empty list when all is well. */
export default defineReporter({
  id: 'gitlab',
  summary: 'A Code Quality report for GitLab.',
  mediaType: 'application/json',
  human: false,
  render({ files }, look) {
    const fingerprints = findingFingerprints(files);
    return safeJson(
      files.flatMap((file) =>
        shownFindings(file, look).map((finding) => ({
          // GitLab shows no check name, so the description begins with it.
          description: `${finding.ruleId}: ${finding.message}`,
          check_name: finding.ruleId,
          // Findings with equal fingerprints would be shown as one.
          fingerprint: fingerprints.get(finding),
          severity: SEVERITIES[finding.severity],
          location: {
            path: file.path.replace(/^(?:\.\/)+/, ''),
            lines: { begin: finding.place.start.line, end: lastLine(finding.place) },
          },
        })),
      ),
    );
  },
});

const SEVERITIES = { error: 'major', warning: 'minor', info: 'info' } as const;
