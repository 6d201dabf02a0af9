import type { LintedFile } from '../lint/linted-file.ts';
import type { FoundFile } from './find-files.ts';
import { flowSources } from './flow-sources.ts';
import { type LintOneRun, lintOne } from './lint-one.ts';
import type { Talk } from './talk.ts';

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
export type LintRun = LintOneRun & { readonly talk: Talk };
