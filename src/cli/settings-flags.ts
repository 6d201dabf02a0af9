import { PRESETS } from '../lint/presets.ts';
import type { FlagSpecs } from './command.ts';

const GROUP = 'How it is judged:';

/** The flags that choose settings. */
export const SETTINGS_FLAGS = {
  config: {
    kind: 'text',
    short: 'c',
    value: 'FILE',
    says: 'Take the settings from this file and look for no other.',
    group: GROUP,
  },
  noConfig: { kind: 'switch', says: 'Look for no settings.', group: GROUP },
  preset: {
    kind: 'text',
    value: 'NAME',
    choices: PRESETS,
    says: 'Start from this preset in place of those that the settings build on.',
    group: GROUP,
  },
  rule: {
    kind: 'texts',
    value: 'ID=LEVEL',
    says: 'Set a rule to error, warning, info or off; options follow as JSON: ID=LEVEL:{"max":4}.',
    group: GROUP,
  },
  only: { kind: 'list', value: 'ID,...', says: 'Ask these rules only.', group: GROUP },
  skip: { kind: 'list', value: 'ID,...', says: 'Leave these rules out.', group: GROUP },
  safe: {
    kind: 'switch',
    says: 'Run no code: rules of your own are left out, and settings in TypeScript are refused. PRESSZERO_SAFE=1 says so, too.',
    group: GROUP,
  },
} as const satisfies FlagSpecs;
