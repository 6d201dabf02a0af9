import type { RuleInfo } from '../finding/report.ts';
import type { Severity } from '../finding/severity.ts';
import type { Rule } from '../rules/rule.ts';

/** What reporters may say of a rule; a user's own has no page. */
export function ruleInfo(rule: Rule, severity: Severity): RuleInfo {
  const { id, summary, why, remedy, origin } = rule;
  const url = origin === undefined ? `${PAGES}/${id}.md` : '';
  return { id, severity, summary, why, remedy, url };
}

const PAGES = 'https://github.com/presszero/presszero/blob/main/docs/rules';
