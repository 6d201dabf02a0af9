import type { Rule } from '../rules/rule.ts';
import type { Preset } from './presets.ts';
import type { Level, RuleChanges } from './settings.ts';

/** What a preset says about every rule: derived from the rules themselves, listed nowhere. */
export function presetChanges(preset: Preset, rules: readonly Rule[]): RuleChanges {
  return new Map(
    rules.map((rule) => [
      rule.id,
      { level: levelIn(preset, rule), options: new Map(), from: `preset "${preset}"` },
    ]),
  );
}

function levelIn(preset: Preset, { severity, minimal }: Rule): Level {
  switch (preset) {
    case 'minimal':
      return minimal === true ? severity : 'off';
    case 'recommended':
      return severity;
    case 'strict':
      if (severity === 'off') return 'warning';
      return severity === 'warning' ? 'error' : severity;
  }
}
