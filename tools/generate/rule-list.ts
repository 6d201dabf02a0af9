import type { Rule } from '../../src/rules/rule.ts';

/** The rules as a table; `folder` leads from the table's file to the rules' pages. */
export function ruleList(rules: readonly Rule[], folder: string): string {
  const rows = rules.map(
    ({ id, severity, summary }) => `| [\`${id}\`](${folder}${id}.md) | ${severity} | ${summary} |`,
  );
  return ['| rule | severity | the fault |', '|---|---|---|', ...rows].join('\n');
}
