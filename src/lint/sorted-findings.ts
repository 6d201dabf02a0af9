import type { Finding } from '../finding/finding.ts';

/** The findings by place, then rule, then message; of two that say the same the first stays. */
export function sortedFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .toSorted(byPlace)
    .filter((finding, index, all) => index === 0 || byPlace(finding, all[index - 1]) !== 0);
}

function byPlace(one: Finding, other: Finding | undefined): number {
  if (other === undefined) return 1;
  return (
    one.place.start.offset - other.place.start.offset ||
    one.place.end.offset - other.place.end.offset ||
    compare(one.ruleId, other.ruleId) ||
    compare(one.message, other.message)
  );
}

/** By code units, so that the order is the same in every language of the machine. */
function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
