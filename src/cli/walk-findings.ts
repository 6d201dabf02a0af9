import { fileSettings } from '../lint/file-settings.ts';
import { lintSource } from '../lint/lint-source.ts';
import { readSafely } from '../lint/read-safely.ts';
import { rules } from '../rules/index.ts';
import type { WalkFinding } from '../walk/walk-finding.ts';
import { flowFolder } from './flow-folder.ts';
import { pathBelow } from './path-below.ts';
import { prepareCheck } from './prepare-check.ts';
import type { WalkRead } from './read-walk.ts';
import { settingsChoiceOf } from './settings-choice-of.ts';
import { settingsStore } from './settings-store.ts';
import type { World } from './world.ts';

/** What a lint of the flow's file finds, as a walk shows it; without what is silenced. */
export async function walkFindings(
  { source, format, files }: WalkRead,
  world: World,
): Promise<readonly WalkFinding[]> {
  const [path] = files;
  const file = { path, isNamed: true };
  const store = settingsStore(world, rules, settingsChoiceOf(NO_FLAGS, world));
  const folder = flowFolder(file, world, source.path);
  const { base, settings, rules: known } = await store.finish(() => store.of(folder));
  const below = path === undefined ? undefined : pathBelow(base, path);
  const own = fileSettings(settings, below ?? source.path, known);
  const read = readSafely(source, format);
  const check = await prepareCheck(read.flows, world.cache);
  const setup = { format, rules: known, settings: own, inlineConfig: true, read, check };
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
const NO_FLAGS = {
  config: undefined,
  noConfig: false,
  preset: undefined,
  rule: [],
  only: [],
  skip: [],
  safe: false,
};
