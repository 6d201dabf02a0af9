import { flowPrompts } from '../calls/flow-prompts.ts';
import { calledFile } from '../model/called-file.ts';
import type { Flow } from '../model/flow.ts';
import { wavMs } from '../simulator/wav-ms.ts';
import { absolutePath } from './absolute-path.ts';
import { parentFolder } from './parent-folder.ts';
import type { World } from './world.ts';

/**
 * How long the sound files that flows name last, as far as they lie at hand and are WAVE files:
 * only the beginning of each is read. By their path as seen from the folder of the first flow.
 *
 * @param flows Each with its file as seen from there; `undefined` for the first.
 * @param path Where the first flow lies; `undefined` for stdin, from the working directory on.
 */
export function audioLengths(
  flows: readonly { readonly file: string | undefined; readonly flow: Flow }[],
  path: string | undefined,
  world: World,
): ReadonlyMap<string, number> {
  const folder = (path === undefined ? undefined : parentFolder(path)) ?? world.cwd;
  const lengths = new Map<string, number>();
  const asked = new Set<string>();
  for (const { file, flow } of flows) {
    for (const { audio } of flowPrompts(flow).flatMap(({ segments }) => segments)) {
      const name = audio && calledFile(file, audio.value);
      if (name === undefined || asked.has(name)) continue;
      asked.add(name);
      const ms = fileMs(absolutePath(folder, name), world);
      if (ms !== undefined) lengths.set(name, ms);
    }
  }
  return lengths;
}

function fileMs(path: string, world: World): number | undefined {
  if (world.kindOf(path) !== 'file') return undefined;
  const start = world.readStart(path, START_BYTES);
  return start.ok ? wavMs(start.value, world.sizeOf(path)) : undefined;
}

/** Our choice: what recorders write before the sound, such as a title, is shorter. */
const START_BYTES = 65_536;
