import type { FileReport } from '../finding/report.ts';
import type { Preset } from '../lint/presets.ts';
import type { Settings } from '../lint/settings.ts';
import { type Layer, settleSettings } from '../lint/settle-settings.ts';
import type { Rule } from '../rules/rule.ts';
import { absolutePath } from './absolute-path.ts';
import { codeStore } from './code-store.ts';
import { commandLineSettings } from './command-line-settings.ts';
import { findSettings } from './find-settings.ts';
import { type LoadedSettings, loadSettings } from './load-settings.ts';
import { parentFolder } from './parent-folder.ts';
import { refuseUnknownRules } from './refuse-unknown-rules.ts';
import type { RuleFlags } from './rule-flags.ts';
import type { TextCache, World } from './world.ts';

/** Which settings hold in which folder; each file of settings is read once. */
export type SettingsStore = {
  /**
   * @throws {UserError} When the settings cannot be read at all.
   * @throws {CodeWanted} When code of theirs must be run first: ask within `finish`.
   */
  readonly of: (folder: string) => FolderSettings;
  /** Does what asks for settings, again and again until all code that they name has been run. */
  readonly finish: <Result>(attempt: () => Result) => Promise<Result>;
  /** The faulty files of settings that were met so far, and those of code that they name. */
  readonly faulty: () => readonly FileReport[];
  /**
   * All rules that the settings know that were met so far, those of presszero first.
   *
   * @throws {UserError} When a flag names a rule that none of them knows.
   */
  readonly rules: () => readonly Rule[];
};

/** The settings of a folder. */
export type FolderSettings = {
  /** The folder that their globs count from: absolute. */
  readonly base: string;
  readonly settings: Settings;
  /** The rules that they know, those of presszero first. */
  readonly rules: readonly Rule[];
};

/** How the command line chooses settings. */
export type SettingsChoice = {
  /** A file that holds everywhere; its globs count from the working directory. */
  readonly config: string | undefined;
  readonly noConfig: boolean;
  /** Stands in for every preset that the settings build on. */
  readonly preset: Preset | undefined;
  readonly flags: RuleFlags;
  /** Which code of users is run: that of settings and rules, of settings alone, or none. */
  readonly runs: 'rules' | 'settings' | 'nothing';
  /** Where code that was checked is kept; `undefined` keeps none and takes none. */
  readonly cache: TextCache | undefined;
};

/**
 * Makes the store of a run.
 *
 * @param rules Those of presszero.
 */
export function settingsStore(
  world: World,
  rules: readonly Rule[],
  choice: SettingsChoice,
): SettingsStore {
  const byFolder = new Map<string, FolderSettings>();
  const byFile = new Map<string, FolderSettings>();
  const faulty = new Map<string, FileReport>();
  const code = codeStore(world, choice.cache);
  const loading = {
    world,
    rules,
    code: choice.runs === 'nothing' ? undefined : code,
    runsRules: choice.runs === 'rules',
  };
  const bare = { base: world.cwd, settings: settled([], undefined, rules), rules };
  return {
    of(folder) {
      const { config, noConfig } = choice;
      if (config !== undefined) {
        const path = absolutePath(world.cwd, config);
        return { ...(byFile.get(path) ?? load(path)), base: world.cwd };
      }
      if (noConfig) return bare;
      const known = byFolder.get(folder);
      if (known !== undefined) return known;
      const path = findSettings(folder, world);
      const found = path === undefined ? bare : (byFile.get(path) ?? load(path));
      byFolder.set(folder, found);
      return found;
    },
    finish: code.finish,
    faulty: () => [...faulty.values()],
    rules() {
      const all = new Map([...byFile.values(), bare].flatMap((one) => one.rules.map(byId)));
      const known = [...rules, ...[...all.values()].filter(({ origin }) => origin !== undefined)];
      refuseUnknownRules(choice.flags, known);
      return known;
    },
  };

  function load(path: string): FolderSettings {
    const loaded = loadSettings(path, loading);
    for (const report of loaded.faulty) faulty.set(report.path, report);
    const base = parentFolder(path) ?? '/';
    const known = [...rules, ...loaded.rules];
    const settings = settled(loaded.layers, loaded.entry, known);
    const found = { base, settings, rules: known };
    byFile.set(path, found);
    return found;
  }

  function settled(
    layers: readonly Layer[],
    entry: LoadedSettings['entry'] | undefined,
    known: readonly Rule[],
  ): Settings {
    const commandLine = commandLineSettings(choice.flags, known);
    return settleSettings(grounded(layers, entry, choice.preset), known, commandLine);
  }
}

function byId(rule: Rule): readonly [string, Rule] {
  return [rule.id, rule];
}

/** Puts the preset at the bottom that nobody named, or that the command line names. */
function grounded(
  layers: readonly Layer[],
  entry: LoadedSettings['entry'] | undefined,
  preset: Preset | undefined,
): readonly Layer[] {
  if (preset !== undefined) {
    return [{ kind: 'preset', id: preset }, ...layers.filter(({ kind }) => kind === 'file')];
  }
  const buildsOnNothing = entry?.extends?.length === 0;
  const isGrounded = buildsOnNothing || layers.some(({ kind }) => kind === 'preset');
  return isGrounded ? layers : [{ kind: 'preset', id: 'recommended' }, ...layers];
}
