import type { Finding } from '../finding/finding.ts';
import type { Severity } from '../finding/severity.ts';

/** How many findings there are of each severity, the worst first. */
export function severityCounts(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
