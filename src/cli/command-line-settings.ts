import { readTree } from '../document/read-tree.ts';
import { readRuleChange } from '../lint/read-rule-change.ts';
import type { CommandLineSettings, RuleChange } from '../lint/settings.ts';
import type { Rule } from '../rules/rule.ts';
import { suggestion } from '../text/suggestion.ts';
import { UserError } from './user-error.ts';

/**
 * What `--rule`, `--only` and `--skip` say.
 *
 * @throws {UserError} On an unknown rule, level or option.
 */
export function commandLineSettings(
  {
    rule,
    only,
    skip,
  }: { rule: readonly string[]; only: readonly string[]; skip: readonly string[] },
  rules: readonly Rule[],
): CommandLineSettings {
  const changes = new Map<string, RuleChange>();
  for (const text of rule) {
    const [, id = '', level = '', options] = /^([^=]*)=([^:]*)(?::(.*))?$/s.exec(text) ?? [];
    if (id === '' || level === '') {
      throw new UserError(`--rule "${text}" is not understood: write ID=LEVEL or ID=LEVEL:{...}`);
    }
    changes.set(id, changeOf(knownRule(id, '--rule', rules), level, options));
  }
  for (const id of only) knownRule(id, '--only', rules);
  for (const id of skip) {
    if (knownRule(id, '--skip', rules).id === 'syntax') {
      throw new UserError('--skip "syntax" would hide that a file could not be read: leave it on');
    }
  }
  return { rules: changes, only, skip };
}

function knownRule(id: string, flag: string, rules: readonly Rule[]): Rule {
  const rule = rules.find((one) => one.id === id);
  if (rule !== undefined) return rule;
  const meant = suggestion(
    id,
    rules.map((one) => one.id),
  );
  const advice = meant === undefined ? '"presszero rules" lists them' : `did you mean "${meant}"?`;
  throw new UserError(`${flag}: no rule is called "${id}": ${advice}`);
}

/** Reads level and options as the settings file would, so that both know the same faults. */
function changeOf(rule: Rule, level: string, options: string | undefined): RuleChange {
  const text =
    options === undefined ? JSON.stringify(level) : `[${JSON.stringify(level)}, ${options}]`;
  const { tree, faults } = readTree(text);
  const told = faults.map(({ message }) => message);
  const change =
    tree === undefined
      ? undefined
      : readRuleChange(tree, { rule, from: '--rule', tell: (_, message) => told.push(message) });
  if (change === undefined || told.length > 0) {
    throw new UserError(`--rule "${rule.id}=${level}": ${told[0] ?? 'this is not understood'}`);
  }
  return change;
}
