import type { CheckExpressions } from '../conditions/checked.ts';
import { fileSettings } from '../lint/file-settings.ts';
import { lintSource } from '../lint/lint-source.ts';
import type { LintedFile } from '../lint/linted-file.ts';
import { readSafely } from '../lint/read-safely.ts';
import type { Flow } from '../model/flow.ts';
import type { Known } from '../space/known.ts';
import type { FoundFile } from './find-files.ts';
import { flowFolder } from './flow-folder.ts';
import { type FlowSource, flowSources } from './flow-sources.ts';
import { lintOpenings } from './lint-openings.ts';
import { pathBelow } from './path-below.ts';
import { prepareCheck } from './prepare-check.ts';
import type { SettingsStore } from './settings-store.ts';
import type { Talk } from './talk.ts';
import type { TextCache, World } from './world.ts';

/** Lints files one after the other; a file that is no flow, or cannot be read, is left out. */
export async function lintFiles(
  files: readonly FoundFile[],
  run: LintRun,
): Promise<readonly LintedFlow[]> {
  const linted: LintedFlow[] = [];
  for await (const flow of flowSources(files, run)) {
    linted.push({ file: flow.file, linted: await lintOne(flow, run) });
  }
  return linted;
}

/** A file and what linting it gave. */
export type LintedFlow = { readonly file: FoundFile; readonly linted: LintedFile };

/** What linting needs to know, and whom it tells. */
export type LintRun = {
  readonly world: World;
  readonly talk: Talk;
  readonly store: SettingsStore;
  readonly inlineConfig: boolean;
  /** Where checked conditions are kept; `undefined` keeps none and takes none. */
  readonly cache: TextCache | undefined;
  /** What stdin is called. */
  readonly stdinFilename: string;
};

async function lintOne(
  { file, source, format, faults }: FlowSource,
  run: LintRun,
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

/** Where the check itself fails, that is told as a finding of its own. */
function thrower(error: unknown): CheckExpressions {
  return () => {
    throw error;
  };
}

/** The rules whose faults checking conditions finds. */
const CONDITION_RULES = ['constant-condition', 'faulty-expression'];
