import { fileSettings } from '../lint/file-settings.ts';
import { lintSource } from '../lint/lint-source.ts';
import { readSafely } from '../lint/read-safely.ts';
import { rules } from '../rules/index.ts';
import type { WalkFinding } from '../walk/walk-finding.ts';
import { commandLineSettings } from './command-line-settings.ts';
import { flowFolder } from './flow-folder.ts';
import { pathBelow } from './path-below.ts';
import { prepareCheck } from './prepare-check.ts';
import type { WalkRead } from './read-walk.ts';
import { type SettingsChoice, settingsStore } from './settings-store.ts';
import type { World } from './world.ts';

/** What a lint of the flow's file finds, as a walk shows it; without what is silenced. */
export async function walkFindings(
  { source, format, files }: WalkRead,
  world: World,
): Promise<readonly WalkFinding[]> {
  const [path] = files;
  const file = { path, isNamed: true };
  const { base, settings } = settingsStore(world, rules, CHOICE).of(
    flowFolder(file, world, source.path),
  );
  const below = path === undefined ? undefined : pathBelow(base, path);
  const own = fileSettings(settings, below ?? source.path, rules);
  const read = readSafely(source, format);
  const check = await prepareCheck(read.flows, world.cache);
  const setup = { format, rules, settings: own, inlineConfig: true, read, check };
  const { report } = lintSource(source, setup);
  return report.findings
    .filter(({ suppressed }) => suppressed === undefined)
    .map(({ severity, ruleId, message, place }) => ({
      severity,
      rule: ruleId,
      message,
      start: place.start.offset,
      line: place.start.line,
    }));
}

/** No flags: a walk judges as the settings of the flow's folder say. */
const CHOICE: SettingsChoice = {
  config: undefined,
  noConfig: false,
  preset: undefined,
  commandLine: commandLineSettings({ rule: [], only: [], skip: [] }, rules),
};
