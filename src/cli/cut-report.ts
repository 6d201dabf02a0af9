import type { Finding } from '../finding/finding.ts';
import type { Report } from '../finding/report.ts';
import { isLoud } from '../reporters/is-loud.ts';
import type { Look } from '../reporters/reporter.ts';

/**
 * The report with at most so many findings that count to be shown, the worst of them; the order
 * stays. Also how many there were. What a quiet look leaves out does not count.
 */
export function cutReport(
  report: Report,
  findingsMax: number,
  look: Look,
): { readonly report: Report; readonly findings: number } {
  const counted = report.files.flatMap(({ findings }) =>
    findings.filter((finding) => finding.suppressed === undefined && isLoud(finding, look)),
  );
  if (counted.length <= findingsMax) return { report, findings: counted.length };
  const worst = counted.toSorted((a, b) => RANKS[a.severity] - RANKS[b.severity]);
  const kept = new Set<Finding>(worst.slice(0, findingsMax));
  const files = report.files.map((file) => ({
    ...file,
    findings: file.findings.filter((finding) => isShown(finding, kept)),
    notShown: file.findings.filter((finding) => !isShown(finding, kept)),
  }));
  return { report: { ...report, files }, findings: counted.length };
}

function isShown(finding: Finding, kept: ReadonlySet<Finding>): boolean {
  return finding.suppressed !== undefined || kept.has(finding);
}

const RANKS = { error: 0, warning: 1, info: 2 } as const;
