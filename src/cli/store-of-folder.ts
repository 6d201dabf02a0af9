import { rules } from '../rules/index.ts';
import { settingsChoiceOf } from './settings-choice-of.ts';
import { type SettingsStore, settingsStore } from './settings-store.ts';
import type { World } from './world.ts';

/** The settings that hold in the working directory, read and with their rules, faulty or not. */
export async function storeOfFolder(
  flags: {
    readonly config: string | undefined;
    readonly noConfig: boolean;
    readonly safe: boolean;
  },
  world: World,
): Promise<SettingsStore> {
  const given = { ...flags, preset: undefined, rule: [], only: [], skip: [] };
  const store = settingsStore(world, rules, settingsChoiceOf(given, world));
  await store.finish(() => store.of(world.cwd));
  return store;
}
