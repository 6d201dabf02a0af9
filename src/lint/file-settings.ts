import type { Rule } from '../rules/rule.ts';
import { changedSettings } from './changed-settings.ts';
import { glob } from './glob.ts';
import { isLeftOut } from './is-left-out.ts';
import type { CommandLineSettings, RuleSetting, RuleSettings, Settings } from './settings.ts';
import { UNSILENCED } from './unsilenced.ts';

/**
 * What holds for one file: the settings, the overrides that fit its path in their order, and the
 * command line last.
 *
 * @param path From the settings' folder on, with `/` between folders.
 */
export function fileSettings(
  settings: Settings,
  path: string,
  rules: readonly Rule[],
): RuleSettings {
  const overridden = settings.overrides
    .filter(({ files }) => files.some((pattern) => glob(pattern, { anywhere: true })(path)))
    .reduce((settled, override) => changedSettings(settled, override.rules), settings.rules);
  const { commandLine } = settings;
  const settled = chosen(changedSettings(overridden, commandLine.rules), commandLine, rules);
  return withoutLeftOut(settled, rules);
}

/** A rule whose code must not run is off, whoever asks for it. */
function withoutLeftOut(settings: RuleSettings, rules: readonly Rule[]): RuleSettings {
  const off = rules.filter(isLeftOut).flatMap(({ id }) => {
    const setting = settings.get(id);
    return setting === undefined
      ? []
      : [[id, { ...setting, level: 'off', levelFrom: SAFE }] as const];
  });
  return off.length === 0 ? settings : new Map([...settings, ...off]);
}

const SAFE = '--safe';

/** Leaves out what `--only` and `--skip` leave out; a rule that is asked for by name is on. */
function chosen(
  settings: RuleSettings,
  { only, skip }: CommandLineSettings,
  rules: readonly Rule[],
): RuleSettings {
  if (only.length === 0 && skip.length === 0) return settings;
  const chosen = new Map<string, RuleSetting>();
  for (const rule of rules) {
    const setting = settings.get(rule.id);
    if (setting === undefined) continue;
    const isOff = setting.level === 'off';
    if (skip.includes(rule.id)) {
      chosen.set(rule.id, { ...setting, level: 'off', levelFrom: '--skip' });
    } else if (only.includes(rule.id) && isOff) {
      const level = rule.severity === 'off' ? 'warning' : rule.severity;
      chosen.set(rule.id, { ...setting, level, levelFrom: '--only' });
    } else if (only.length > 0 && !only.includes(rule.id) && !UNSILENCED.has(rule.id)) {
      chosen.set(rule.id, { ...setting, level: 'off', levelFrom: '--only' });
    } else {
      chosen.set(rule.id, setting);
    }
  }
  return chosen;
}
