import type { Request } from './find-files.ts';
import type { SettingsStore } from './settings-store.ts';
import type { World } from './world.ts';

/**
 * What to look for: the arguments, else the `files` of the settings, else everything below the
 * working directory.
 */
export function requestsOf(
  args: readonly string[],
  world: World,
  store: SettingsStore,
): readonly Request[] {
  if (args.length > 0) {
    return args.map((text) => ({ text, base: world.cwd, anywhere: false }));
  }
  const { base, settings } = store.of(world.cwd);
  if (settings.files.length > 0) {
    return settings.files.map((text) => ({ text, base, anywhere: true }));
  }
  return [{ text: '.', base: world.cwd, anywhere: false }];
}
