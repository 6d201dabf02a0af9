import type { Rule } from '../../src/rules/rule.ts';
import { ruleList } from './rule-list.ts';

/** The page that lists all rules. */
export function rulesPage(rules: readonly Rule[]): string {
  return [
    '<!-- Written by `npm run generate` from the rules in src/rules. -->\n',
    '# Rules\n',
    'Each rule names one fault. Its page says what the fault does to callers, what to do about it,',
    'and shows flows with and without it; every example is also a test.\n',
    ruleList(rules, ''),
    '',
  ].join('\n');
}
