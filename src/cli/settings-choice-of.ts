import { PRESETS } from '../lint/presets.ts';
import type { Rule } from '../rules/rule.ts';
import type { Given } from './command.ts';
import { commandLineSettings } from './command-line-settings.ts';
import type { SETTINGS_FLAGS } from './settings-flags.ts';
import type { SettingsChoice } from './settings-store.ts';

/**
 * What the flags about settings say together.
 *
 * @throws {UserError} On an unknown rule, level or option.
 */
export function settingsChoiceOf(
  flags: Given<typeof SETTINGS_FLAGS>['flags'],
  rules: readonly Rule[],
): SettingsChoice {
  return {
    config: flags.config,
    noConfig: flags.noConfig,
    preset: PRESETS.find((preset) => preset === flags.preset),
    commandLine: commandLineSettings(flags, rules),
  };
}
