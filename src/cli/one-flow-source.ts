import { type FlowSource, flowSources } from './flow-sources.ts';
import { shownPath } from './shown-path.ts';
import type { Talk } from './talk.ts';
import type { Tried, World } from './world.ts';

/** Reads the one file that a command is about; `path` is absolute, or `undefined` for stdin. */
export async function oneFlowSource(
  path: string | undefined,
  world: World,
): Promise<Tried<FlowSource>> {
  const told: string[] = [];
  const talk: Talk = {
    note: () => undefined,
    fail: (name, why) => told.push(`"${shownPath(name, world)}" ${why}`),
    hasFailed: () => told.length > 0,
  };
  const file = { path, isNamed: true };
  const kind = path === undefined ? 'other' : world.kindOf(path);
  if (path !== undefined && kind !== 'file' && kind !== 'other') {
    const why = kind === 'folder' ? 'is a folder: name one flow' : 'does not exist';
    return { ok: false, why: `"${shownPath(path, world)}" ${why}` };
  }
  for await (const found of flowSources([file], { world, stdinFilename: '<stdin>', talk })) {
    return { ok: true, value: found };
  }
  return { ok: false, why: told[0] ?? 'it is no flow' };
}
