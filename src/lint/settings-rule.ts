import type { Rule } from '../rules/rule.ts';

/**
 * The rule that faults of a settings file break.
 *
 * It stands beside the registry because nothing may switch it: settings that are not understood
 * end the run.
 */
export const SETTINGS_RULE: Rule = {
  id: 'settings',
  since: '0.1.0',
  severity: 'error',
  minimal: true,
  summary: 'A setting that presszero does not know or cannot read.',
  why: 'A mistyped rule or option would be passed over in silence, and a menu would go live unchecked.',
  remedy: 'Correct the setting: the message says what would be right.',
  sources: ['presszero: the JSON Schema of the settings, as "presszero schema settings" prints it'],
  options: {},
  examples: { good: [], bad: [] },
  toldBy: 'reader',
};
