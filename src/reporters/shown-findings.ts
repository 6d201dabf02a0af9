import type { Finding } from '../finding/finding.ts';
import type { FileReport } from '../finding/report.ts';
import { isLoud } from './is-loud.ts';
import type { Look } from './reporter.ts';

/** The findings of a file that count: those that nobody silenced and that are loud enough. */
export function shownFindings(file: FileReport, look: Look): readonly Finding[] {
  return file.findings.filter(
    (finding) => finding.suppressed === undefined && isLoud(finding, look),
  );
}
