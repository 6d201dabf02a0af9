import type { Rule } from '../rules/rule.ts';
import { suggestion } from '../text/suggestion.ts';
import type { RuleFlags } from './rule-flags.ts';
import { UserError } from './user-error.ts';

/**
 * Sees to it that `--rule`, `--only` and `--skip` name rules that there are.
 *
 * @param rules All that any settings of the run know.
 * @throws {UserError} On the first that is none.
 */
export function refuseUnknownRules({ rule, only, skip }: RuleFlags, rules: readonly Rule[]): void {
  const known = rules.map(({ id }) => id);
  const named = [
    ...rule.map((text) => ['--rule', text.split('=')[0] ?? ''] as const),
    ...only.map((id) => ['--only', id] as const),
    ...skip.map((id) => ['--skip', id] as const),
  ];
  for (const [flag, id] of named) {
    if (known.includes(id)) continue;
    const meant = suggestion(id, known);
    const advice =
      meant === undefined ? '"presszero rules" lists them' : `did you mean "${meant}"?`;
    throw new UserError(`${flag}: no rule is called "${id}": ${advice}`);
  }
}
