import type { Finding } from '../finding/finding.ts';
import type { FileReport } from '../finding/report.ts';
import { fnv1a64 } from '../text/fnv1a64.ts';

/**
 * A name for each finding that stays when lines move: 16 hexadecimal digits made of the rule, the
 * path, the message, and which of the findings that are equal in these it is.
 *
 * Silenced findings are counted as well, so that silencing one does not rename the next.
 */
export function findingFingerprints(files: readonly FileReport[]): ReadonlyMap<Finding, string> {
  const equals = new Map<string, number>();
  const fingerprints = new Map<Finding, string>();
  for (const { path, findings } of files) {
    for (const finding of findings) {
      const told = JSON.stringify([finding.ruleId, path, finding.message]);
      const nth = (equals.get(told) ?? 0) + 1;
      equals.set(told, nth);
      fingerprints.set(finding, fnv1a64(`${told}${nth}`));
    }
  }
  return fingerprints;
}
