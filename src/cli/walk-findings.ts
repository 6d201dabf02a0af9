import { rules } from '../rules/index.ts';
import type { WalkFinding } from '../walk/walk-finding.ts';
import { flowFolder } from './flow-folder.ts';
import { lintOne } from './lint-one.ts';
import type { WalkRead } from './read-walk.ts';
import { settingsChoiceOf } from './settings-choice-of.ts';
import { settingsStore } from './settings-store.ts';
import { UserError } from './user-error.ts';
import type { World } from './world.ts';

/** What a walk shows of a lint. */
export type WalkFindings = {
  readonly findings: readonly WalkFinding[];
  /** Why the settings of the flow's folder were left aside; `undefined` where they were not. */
  readonly why: string | undefined;
};

/**
 * What a lint of the flow's file finds, as a walk shows it; without what is silenced. Settings that
 * lint would refuse to run by are left aside: they are no reason to end a walk.
 */
export async function walkFindings(read: WalkRead, world: World): Promise<WalkFindings> {
  try {
    return { findings: await found(read, world, NO_FLAGS), why: undefined };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const findings = await found(read, world, { ...NO_FLAGS, noConfig: true });
    return { findings, why: error.message };
  }
}

async function found(
  { from }: WalkRead,
  world: World,
  flags: typeof NO_FLAGS,
): Promise<readonly WalkFinding[]> {
  const { file, source } = from;
  const store = settingsStore(world, rules, settingsChoiceOf(flags, world));
  await store.finish(() => store.of(flowFolder(file, world, source.path)));
  const run = { world, store, inlineConfig: true, cache: world.cache, stdinFilename: source.path };
  const { report } = await lintOne(from, run);
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
