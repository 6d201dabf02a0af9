import type { RuleInfo } from '../finding/report.ts';
import type { Severity } from '../finding/severity.ts';
import type { Rule } from '../rules/rule.ts';

/** What reporters may say of a rule. */
export function ruleInfo(rule: Rule, severity: Severity): RuleInfo {
  const { id, summary, why, remedy } = rule;
  return { id, severity, summary, why, remedy, url: `${PAGES}/${id}.md` };
}

const PAGES = 'https://github.com/presszero/presszero/blob/main/docs/rules';
