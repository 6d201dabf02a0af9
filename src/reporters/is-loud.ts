import type { Finding } from '../finding/finding.ts';
import type { Look } from './reporter.ts';

/** Whether a finding is told at all: a quiet look leaves out what is only worth knowing. */
export function isLoud(finding: Finding, look: Look): boolean {
  return !look.quiet || finding.severity !== 'info';
}
