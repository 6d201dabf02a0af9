import type { CheckExpressions } from '../conditions/checked.ts';
import { fileSettings } from '../lint/file-settings.ts';
import { lintSource } from '../lint/lint-source.ts';
import type { LintedFile } from '../lint/linted-file.ts';
import { readSafely } from '../lint/read-safely.ts';
import type { Flow } from '../model/flow.ts';
import type { Known } from '../space/known.ts';
import { flowFolder } from './flow-folder.ts';
import type { FlowSource } from './flow-sources.ts';
import { lintOpenings } from './lint-openings.ts';
import { pathBelow } from './path-below.ts';
import { prepareCheck } from './prepare-check.ts';
import type { SettingsStore } from './settings-store.ts';
import type { TextCache, World } from './world.ts';

/**
 * Lints one file by the settings of its folder, which are read before. Waits only for what the file
 * wants loaded: the compiler of conditions, time zones.
 */
export async function lintOne(
  { file, source, format, faults }: FlowSource,
  run: LintOneRun,
): Promise<LintedFile> {
  const { store, inlineConfig, world, stdinFilename } = run;
  const { base, settings, rules } = store.of(flowFolder(file, world, stdinFilename));
  const below = file.path === undefined ? undefined : pathBelow(base, file.path);
  const own = fileSettings(settings, below ?? source.path, rules);
  const setup = { format, rules, settings: own, inlineConfig, faults };
  if (faults.length > 0) return lintSource(source, setup);
  const read = readSafely(source, format);
  const isAsked = CONDITION_RULES.some((id) => own.get(id)?.level !== 'off');
  const check = isAsked ? await prepareCheck(read.flows, run.cache).catch(thrower) : undefined;
  const openings = new Map<Flow, Known['openings']>();
  for (const flow of read.flows) openings.set(flow, await lintOpenings(flow));
  return lintSource(source, { ...setup, read, check, openings });
}

/** What linting a file needs to know. */
export type LintOneRun = {
  readonly world: World;
  readonly store: SettingsStore;
  readonly inlineConfig: boolean;
  /** Where checked conditions are kept; `undefined` keeps none and takes none. */
  readonly cache: TextCache | undefined;
  /** What stdin is called. */
  readonly stdinFilename: string;
};

/** Where the check itself fails, that is told as a finding of its own. */
function thrower(error: unknown): CheckExpressions {
  return () => {
    throw error;
  };
}

/** The rules whose faults checking conditions finds. */
const CONDITION_RULES = ['constant-condition', 'faulty-expression'];
