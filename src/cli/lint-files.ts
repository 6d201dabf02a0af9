import { fileSettings } from '../lint/file-settings.ts';
import { lintSource } from '../lint/lint-source.ts';
import type { LintedFile } from '../lint/linted-file.ts';
import type { Rule } from '../rules/rule.ts';
import type { FoundFile } from './find-files.ts';
import { flowFolder } from './flow-folder.ts';
import { type FlowSource, flowSources } from './flow-sources.ts';
import { pathBelow } from './path-below.ts';
import type { SettingsStore } from './settings-store.ts';
import type { Talk } from './talk.ts';
import type { World } from './world.ts';

/** Lints files one after the other; a file that is no flow, or cannot be read, is left out. */
export async function lintFiles(
  files: readonly FoundFile[],
  run: LintRun,
): Promise<readonly LintedFlow[]> {
  const linted: LintedFlow[] = [];
  for await (const flow of flowSources(files, run)) {
    linted.push({ file: flow.file, linted: lintOne(flow, run) });
  }
  return linted;
}

/** A file and what linting it gave. */
export type LintedFlow = { readonly file: FoundFile; readonly linted: LintedFile };

/** What linting needs to know, and whom it tells. */
export type LintRun = {
  readonly world: World;
  readonly talk: Talk;
  readonly rules: readonly Rule[];
  readonly store: SettingsStore;
  readonly inlineConfig: boolean;
  /** What stdin is called. */
  readonly stdinFilename: string;
};

function lintOne({ file, source, format, faults }: FlowSource, run: LintRun): LintedFile {
  const { rules, store, inlineConfig, world, stdinFilename } = run;
  const { base, settings } = store.of(flowFolder(file, world, stdinFilename));
  const below = file.path === undefined ? undefined : pathBelow(base, file.path);
  const own = fileSettings(settings, below ?? source.path, rules);
  return lintSource(source, { format, rules, settings: own, inlineConfig, faults });
}
