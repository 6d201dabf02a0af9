import type { FoundFile } from './find-files.ts';
import { flowSources } from './flow-sources.ts';
import { show } from './show.ts';
import type { Talk } from './talk.ts';
import type { World } from './world.ts';

/** Writes the paths of the files that are flows, one a line; gives those files. */
export async function listFlows(
  files: readonly FoundFile[],
  run: { readonly world: World; readonly talk: Talk; readonly stdinFilename: string },
): Promise<readonly FoundFile[]> {
  const flows: FoundFile[] = [];
  for await (const { file, source } of flowSources(files, run)) {
    flows.push(file);
    show(run.world, [source.path]);
  }
  return flows;
}
