import { PRESETS } from '../lint/presets.ts';
import type { Given } from './command.ts';
import type { SETTINGS_FLAGS } from './settings-flags.ts';
import type { SettingsChoice } from './settings-store.ts';
import type { World } from './world.ts';

/** What the flags about settings say together; the environment may say `--safe`, too. */
export function settingsChoiceOf(
  flags: Given<typeof SETTINGS_FLAGS>['flags'],
  { env, cache }: World,
): SettingsChoice {
  const isSafe = flags.safe || (env.PRESSZERO_SAFE ?? '') !== '';
  return {
    config: flags.config,
    noConfig: flags.noConfig,
    preset: PRESETS.find((preset) => preset === flags.preset),
    flags,
    runs: isSafe ? 'nothing' : 'rules',
    cache,
  };
}
