import type { FileReport } from '../finding/report.ts';
import type { Preset } from '../lint/presets.ts';
import type { CommandLineSettings, Settings } from '../lint/settings.ts';
import { type Layer, settleSettings } from '../lint/settle-settings.ts';
import type { Rule } from '../rules/rule.ts';
import { absolutePath } from './absolute-path.ts';
import { findSettings } from './find-settings.ts';
import { type LoadedSettings, loadSettings } from './load-settings.ts';
import { parentFolder } from './parent-folder.ts';
import type { World } from './world.ts';

/** Which settings hold in which folder; each file of settings is read once. */
export type SettingsStore = {
  /** @throws {UserError} When the settings cannot be read at all. */
  readonly of: (folder: string) => FolderSettings;
  /** The faulty files of settings that were met so far. */
  readonly faulty: () => readonly FileReport[];
};

/** The settings of a folder. */
export type FolderSettings = {
  /** The folder that their globs count from: absolute. */
  readonly base: string;
  readonly settings: Settings;
};

/** How the command line chooses settings. */
export type SettingsChoice = {
  /** A file that holds everywhere; its globs count from the working directory. */
  readonly config: string | undefined;
  readonly noConfig: boolean;
  /** Stands in for every preset that the settings build on. */
  readonly preset: Preset | undefined;
  readonly commandLine: CommandLineSettings;
};

/** Makes the store of a run. */
export function settingsStore(
  world: World,
  rules: readonly Rule[],
  choice: SettingsChoice,
): SettingsStore {
  const byFolder = new Map<string, FolderSettings>();
  const byFile = new Map<string, FolderSettings>();
  const faulty: FileReport[] = [];
  const bare = { base: world.cwd, settings: settled([], undefined) };
  const { config, noConfig } = choice;
  const everywhere = config === undefined ? undefined : load(absolutePath(world.cwd, config));
  return {
    of(folder) {
      if (everywhere !== undefined) return { ...everywhere, base: world.cwd };
      if (noConfig) return bare;
      const known = byFolder.get(folder);
      if (known !== undefined) return known;
      const path = findSettings(folder, world);
      const found = path === undefined ? bare : (byFile.get(path) ?? load(path));
      byFolder.set(folder, found);
      return found;
    },
    faulty: () => faulty,
  };

  function load(path: string): FolderSettings {
    const loaded = loadSettings(path, world, rules);
    faulty.push(...loaded.faulty);
    const base = parentFolder(path) ?? '/';
    const found = { base, settings: settled(loaded.layers, loaded.entry) };
    byFile.set(path, found);
    return found;
  }

  function settled(layers: readonly Layer[], entry: LoadedSettings['entry'] | undefined): Settings {
    return settleSettings(grounded(layers, entry, choice.preset), rules, choice.commandLine);
  }
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
