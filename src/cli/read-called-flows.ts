import { readFlows } from '../lint/read-flows.ts';
import { calledFile } from '../model/called-file.ts';
import type { Flow } from '../model/flow.ts';
import type { Source } from '../text/source.ts';
import { absolutePath } from './absolute-path.ts';
import { oneFlowSource } from './one-flow-source.ts';
import { parentFolder } from './parent-folder.ts';
import type { World } from './world.ts';

/** A flow that another one runs. */
export type CalledFlow = {
  /** Its file as seen from the folder of the first flow. */
  readonly file: string;
  /** Absolute. */
  readonly path: string;
  readonly source: Source;
  readonly flow: Flow;
};

/** The flows that a flow runs, and those that they run in turn. */
export type CalledFlows = {
  readonly flows: readonly CalledFlow[];
  /** The files that were not read, as seen from that folder, because there are too many. */
  readonly unread: ReadonlySet<string>;
};

/**
 * Reads the flows that a flow runs, and those that they run in turn; at most 200 files. What is not
 * there, or is no flow, is left out: a call that comes to it says so.
 *
 * @param path Where the first flow lies; `undefined` for stdin, from the working directory on.
 */
export async function readCalledFlows(
  flow: Flow,
  path: string | undefined,
  world: World,
): Promise<CalledFlows> {
  const folder = (path === undefined ? undefined : parentFolder(path)) ?? world.cwd;
  const called: CalledFlow[] = [];
  const asked = new Set<string>();
  const unread = new Set<string>();
  const queue: { readonly file: string | undefined; readonly flow: Flow }[] = [
    { file: undefined, flow },
  ];
  for (const from of queue) {
    for (const step of from.flow.steps.values()) {
      if (step.type !== 'flow' || step.file === undefined) continue;
      const file = calledFile(from.file, step.file.value);
      if (asked.has(file)) continue;
      if (asked.size >= FLOWS_MAX) {
        unread.add(file);
        continue;
      }
      asked.add(file);
      const read = await readCalled(file, absolutePath(folder, file), world);
      if (read === undefined) continue;
      called.push(read);
      queue.push(read);
    }
  }
  return { flows: called, unread };
}

const FLOWS_MAX = 200;

async function readCalled(
  file: string,
  path: string,
  world: World,
): Promise<CalledFlow | undefined> {
  if (world.kindOf(path) !== 'file') return undefined;
  const found = await oneFlowSource(path, world);
  if (!found.ok) return undefined;
  const { source, format } = found.value;
  const [flow] = readFlows(source, format).flows;
  return flow && { file, path, source, flow };
}
