import { readTree } from '../document/read-tree.ts';
import { readRuleChange } from '../lint/read-rule-change.ts';
import type { CommandLineSettings, RuleChange } from '../lint/settings.ts';
import type { Rule } from '../rules/rule.ts';
import type { RuleFlags } from './rule-flags.ts';
import { UserError } from './user-error.ts';

/**
 * What `--rule`, `--only` and `--skip` say. Names that these settings do not know may be known to
 * others of the same run: `refuseUnknownRules` tells those that nobody knows.
 *
 * @throws {UserError} On an unknown level or option.
 */
export function commandLineSettings(
  { rule, only, skip }: RuleFlags,
  rules: readonly Rule[],
): CommandLineSettings {
  const changes = new Map<string, RuleChange>();
  for (const text of rule) {
    const [, id = '', level = '', options] = /^([^=]*)=([^:]*)(?::(.*))?$/s.exec(text) ?? [];
    if (id === '' || level === '') {
      throw new UserError(`--rule "${text}" is not understood: write ID=LEVEL or ID=LEVEL:{...}`);
    }
    const known = rules.find((one) => one.id === id);
    if (known !== undefined) changes.set(id, changeOf(known, level, options));
  }
  if (skip.includes('syntax')) {
    throw new UserError('--skip "syntax" would hide that a file could not be read: leave it on');
  }
  return { rules: changes, only, skip };
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
