import { fileSettings } from '../lint/file-settings.ts';
import type { RuleSettings, Settings } from '../lint/settings.ts';
import { rules } from '../rules/index.ts';
import { safeJson } from '../text/safe-json.ts';
import { absolutePath } from './absolute-path.ts';
import { defineCommand } from './command.ts';
import { parentFolder } from './parent-folder.ts';
import { pathBelow } from './path-below.ts';
import { settingLines } from './setting-lines.ts';
import { settingsChoiceOf } from './settings-choice-of.ts';
import { SETTINGS_FLAGS } from './settings-flags.ts';
import { settingsStore } from './settings-store.ts';
import { show } from './show.ts';
import { tellFaulty } from './tell-faulty.ts';

/** Prints the settings that hold in the end. */
export default defineCommand({
  name: 'print-config',
  summary: 'Print the settings that hold, and who says so',
  args: '',
  argsSay: '',
  flags: {
    for: {
      kind: 'text',
      value: 'FILE',
      says: 'Print what holds for this flow, overrides included.',
      group: 'Options:',
    },
    format: {
      kind: 'text',
      short: 'f',
      value: 'FMT',
      choices: ['yaml', 'json'],
      says: 'Write settings in YAML with comments, or JSON.',
      group: 'Options:',
    },
    ...SETTINGS_FLAGS,
  },
  examples: [
    { run: 'presszero print-config', says: 'prints what holds here' },
    { run: 'presszero print-config --for menus/bank.ivr.yaml', says: 'prints it for one flow' },
  ],
  async run({ flags }, world) {
    const store = settingsStore(world, rules, settingsChoiceOf(flags, world));
    const path = flags.for === undefined ? undefined : absolutePath(world.cwd, flags.for);
    const folder = path === undefined ? world.cwd : (parentFolder(path) ?? '/');
    const { base, settings, rules: known } = await store.finish(() => store.of(folder));
    if (await tellFaulty(store, world)) return 2;
    store.rules();
    const own = fileSettings(
      settings,
      path === undefined ? '' : (pathBelow(base, path) ?? path),
      known,
    );
    if (flags.format === 'json') world.out(safeJson(data(settings, own)));
    else show(world, settingLines(settings, own));
    return 0;
  },
});

function data(settings: Settings, own: RuleSettings) {
  return {
    version: 1,
    readFrom: settings.readFrom,
    files: settings.files,
    ignores: settings.ignores,
    rules: Object.fromEntries(
      [...own].map(([id, { level, levelFrom, options }]) => [
        id,
        {
          level,
          from: levelFrom,
          options: Object.fromEntries(
            [...options].map(([name, { value, from }]) => [name, { value, from: from ?? null }]),
          ),
        },
      ]),
    ),
  };
}
