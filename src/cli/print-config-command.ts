import { fileSettings } from '../lint/file-settings.ts';
import { reportOf } from '../lint/report-of.ts';
import type { RuleSettings, Settings } from '../lint/settings.ts';
import { reporters } from '../reporters/index.ts';
import { rules } from '../rules/index.ts';
import { safeJson } from '../text/safe-json.ts';
import { absolutePath } from './absolute-path.ts';
import { chooseOutputs } from './choose-outputs.ts';
import { defineCommand } from './command.ts';
import { parentFolder } from './parent-folder.ts';
import { pathBelow } from './path-below.ts';
import { settingLines } from './setting-lines.ts';
import { settingsChoiceOf } from './settings-choice-of.ts';
import { SETTINGS_FLAGS } from './settings-flags.ts';
import { settingsStore } from './settings-store.ts';
import { show } from './show.ts';
import { writeReport } from './write-report.ts';

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
    const store = settingsStore(world, rules, settingsChoiceOf(flags, rules));
    const path = flags.for === undefined ? undefined : absolutePath(world.cwd, flags.for);
    const folder = path === undefined ? world.cwd : (parentFolder(path) ?? '/');
    const { base, settings } = store.of(folder);
    const faulty = store.faulty();
    if (faulty.length > 0) {
      const outputs = await chooseOutputs({ format: [], output: undefined }, reporters, world);
      const writing = { world, color: undefined, quiet: false, maxDiagnostics: undefined };
      writeReport(reportOf([], rules, faulty), outputs, writing);
      return 2;
    }
    const own = fileSettings(
      settings,
      path === undefined ? '' : (pathBelow(base, path) ?? path),
      rules,
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
