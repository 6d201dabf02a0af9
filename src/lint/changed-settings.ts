import type { RuleChange, RuleChanges, RuleSetting, RuleSettings } from './settings.ts';

/** The settings with the changes made; what a change does not speak of stays as it is. */
export function changedSettings(settings: RuleSettings, changes: RuleChanges): RuleSettings {
  if (changes.size === 0) return settings;
  const changed = new Map(settings);
  for (const [id, change] of changes) {
    const setting = settings.get(id);
    if (setting !== undefined) changed.set(id, changedSetting(setting, change));
  }
  return changed;
}

function changedSetting(setting: RuleSetting, { level, options, from }: RuleChange): RuleSetting {
  const given = [...options].map(([name, value]) => [name, { value, from }] as const);
  return {
    level: level ?? setting.level,
    levelFrom: level === undefined ? setting.levelFrom : from,
    options: given.length === 0 ? setting.options : new Map([...setting.options, ...given]),
  };
}
