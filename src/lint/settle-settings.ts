import type { Rule } from '../rules/rule.ts';
import { changedSettings } from './changed-settings.ts';
import { presetChanges } from './preset-changes.ts';
import type { Preset } from './presets.ts';
import type { CommandLineSettings, RuleSettings, Settings, SettingsFile } from './settings.ts';

/** One thing that settings build on. */
export type Layer =
  | { readonly kind: 'preset'; readonly id: Preset }
  | { readonly kind: 'file'; readonly file: SettingsFile };

/**
 * Puts the layers of a run's settings together, what is built on first: of two layers that speak
 * of the same rule the later wins, option by option.
 *
 * Ignore patterns and overrides add up; of `files` the last layer that has any wins.
 */
export function settleSettings(
  layers: readonly Layer[],
  rules: readonly Rule[],
  commandLine: CommandLineSettings,
): Settings {
  const files = layers.flatMap((layer) => (layer.kind === 'file' ? [layer.file] : []));
  const settled = layers.reduce<RuleSettings>(
    (settings, layer) =>
      changedSettings(
        settings,
        layer.kind === 'file' ? layer.file.rules : presetChanges(layer.id, rules),
      ),
    untouched(rules),
  );
  return {
    readFrom: files.map((file) => file.path),
    files: files.findLast((file) => file.files !== undefined)?.files ?? [],
    ignores: files.flatMap((file) => file.ignores),
    rules: settled,
    overrides: files.flatMap((file) => file.overrides),
    commandLine,
  };
}

function untouched(rules: readonly Rule[]): RuleSettings {
  return new Map(
    rules.map((rule) => [
      rule.id,
      {
        level: 'off',
        levelFrom: 'no preset',
        options: new Map(
          Object.entries(rule.options).map(([name, option]) => [
            name,
            { value: option.default, from: undefined },
          ]),
        ),
      },
    ]),
  );
}
