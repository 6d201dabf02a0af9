import type { NamedFault } from '../finding/fault.ts';
import type { Finding } from '../finding/finding.ts';
import type { Suppression } from './suppression.ts';

/**
 * Marks the findings that a comment silences, and tells the comments that silence nothing.
 *
 * Of several comments that cover a finding the one that begins to cover last counts. A comment
 * about a rule that was not asked is never told as unused: it could not show its use.
 *
 * O((findings + suppressions) * log).
 *
 * @param asked The ids of the rules that were asked.
 */
export function silenceFindings(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  asked: ReadonlySet<string>,
): Silenced {
  if (suppressions.length === 0) return { findings, unused: [] };
  const claims = suppressions.flatMap((suppression) =>
    suppression.rules.map((rule): Claim => ({ suppression, rule, isUsed: false })),
  );
  const byRule = groups(claims, ({ rule }) => rule.value);
  const silencedBy = new Map<Finding, Suppression>();
  const ofRule = groups(findings, ({ ruleId }) => ruleId);
  for (const [rule, claims] of byRule) matchUp(ofRule.get(rule) ?? [], claims, silencedBy);
  const unused = claims
    .filter(({ rule, isUsed }) => !isUsed && asked.has(rule.value))
    .map(({ rule }) => ({
      rule: 'unused-suppression',
      at: rule.at,
      message: `This comment silences no finding of "${rule.value}": leave it out`,
    }));
  return { findings: findings.map(marked), unused };

  function marked(finding: Finding): Finding {
    const suppression = silencedBy.get(finding);
    if (suppression === undefined) return finding;
    return { ...finding, suppressed: { kind: 'comment', reason: suppression.reason } };
  }
}

/** The findings with their marks, and the comments without use. */
export type Silenced = {
  readonly findings: readonly Finding[];
  readonly unused: readonly NamedFault[];
};

type Claim = {
  readonly suppression: Suppression;
  readonly rule: Suppression['rules'][number];
  isUsed: boolean;
};

/** One sweep over the file: claims are taken up where they begin and dropped where they end. */
function matchUp(
  findings: readonly Finding[],
  claims: readonly Claim[],
  silencedBy: Map<Finding, Suppression>,
): void {
  const coming = claims.toSorted((a, b) => a.suppression.covers.start - b.suppression.covers.start);
  const open: Claim[] = [];
  let next = 0;
  for (const finding of findings.toSorted((a, b) => offsetOf(a) - offsetOf(b))) {
    const offset = offsetOf(finding);
    for (let claim = coming[next]; claim !== undefined; claim = coming[next]) {
      if (claim.suppression.covers.start > offset) break;
      open.push(claim);
      next += 1;
    }
    while ((open.at(-1)?.suppression.covers.end ?? Infinity) <= offset) open.pop();
    const claim = open.at(-1);
    if (claim === undefined) continue;
    claim.isUsed = true;
    silencedBy.set(finding, claim.suppression);
  }
}

function groups<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const grouped = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = grouped.get(key);
    if (group === undefined) grouped.set(key, [item]);
    else group.push(item);
  }
  return grouped;
}

function offsetOf(finding: Finding): number {
  return finding.place.start.offset;
}
