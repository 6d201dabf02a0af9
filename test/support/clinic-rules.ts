import type { Severity } from '../../src/finding/severity.ts';
import faultySuppression from '../../src/rules/faulty-suppression.ts';
import importLoss from '../../src/rules/import-loss.ts';
import { defineRule, type OptionSpecs, type Rule } from '../../src/rules/rule.ts';
import unusedSuppression from '../../src/rules/unused-suppression.ts';

/** A few rules with each kind of level and option, which find what their names say. */
export const clinicRules: readonly Rule[] = [
  madeUp('dead-end', 'error', {}, { minimal: true }),
  faultySuppression,
  importLoss,
  madeUp('long-prompt', 'info', {
    secondsMax: { default: 20, unit: 'seconds', min: 1, max: 60, says: 'The longest prompt.' },
    language: { default: 'en', says: 'The language of the voice.' },
    strict: { default: false, says: 'Whether jingles count.' },
  }),
  madeUp('music', 'off', {}),
  { ...madeUp('syntax', 'error', {}, { minimal: true }), toldBy: 'reader' },
  defineRule({
    ...words('too-many-options'),
    severity: 'warning',
    options: { max: { default: 5, unit: 'options', min: 1, max: 12, says: 'The most options.' } },
    *check({ flow }, { max }) {
      for (const step of flow.steps.values()) {
        if (step.type !== 'menu' || step.options.length <= max) continue;
        yield {
          at: step.optionsAt,
          message: `Menu "${step.id}" offers ${step.options.length} options, more than ${max}`,
        };
      }
    },
  }),
  unusedSuppression,
];

/** A rule of which only the settings are looked at. */
function madeUp(
  id: string,
  severity: Severity | 'off',
  options: OptionSpecs,
  more: { readonly minimal?: true } = {},
): Rule {
  return { ...words(id), severity, options, ...more };
}

function words(id: string) {
  return {
    id,
    since: '0.1.0',
    summary: `There is a ${id}.`,
    why: 'Callers hang up.',
    remedy: 'Mend it.',
    sources: ['made up for tests'],
    examples: { good: [], bad: [] },
  };
}
