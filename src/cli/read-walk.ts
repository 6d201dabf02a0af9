import { facts } from '../analysis/facts.ts';
import { readFlows } from '../lint/read-flows.ts';
import type { Flow } from '../model/flow.ts';
import { lineIndex } from '../text/line-index.ts';
import type { Source } from '../text/source.ts';
import type { Stage } from '../walk/stage.ts';
import { callWorld } from './call-world.ts';
import { chosenFlow } from './chosen-flow.ts';
import { clockReader } from './clock-reader.ts';
import type { FlowSource } from './flow-sources.ts';
import { oneFlowSource } from './one-flow-source.ts';
import { type CalledFlow, readCalledFlows } from './read-called-flows.ts';
import type { Tried, World } from './world.ts';

/** A stage with what it was read from. */
export type WalkRead = {
  readonly stage: Stage;
  /** The file of the flow itself. */
  readonly from: FlowSource;
  /** The absolute paths of all files that it was read from; none for stdin. */
  readonly files: readonly string[];
};

/**
 * Reads a flow, and those that it calls, to be walked through. Faults of the flow are no hindrance
 * as long as it can be understood at all.
 *
 * @param path Absolute; `undefined` for stdin.
 * @param name The flow to take where the file holds several.
 */
export async function readWalk(
  path: string | undefined,
  name: string | undefined,
  world: World,
): Promise<Tried<WalkRead>> {
  const found = await oneFlowSource(path, world);
  if (!found.ok) return found;
  const { source, format } = found.value;
  const chosen = chosenFlow(source, readFlows(source, format), name);
  if (!chosen.ok) return chosen;
  const flow = chosen.value;
  const { flows: called } = await readCalledFlows(flow, path, world);
  return {
    ok: true,
    value: {
      stage: await stageOf(source, flow, called, { path, world }),
      from: found.value,
      files: [...(path === undefined ? [] : [path]), ...called.map((one) => one.path)],
    },
  };
}

async function stageOf(
  source: Source,
  flow: Flow,
  called: readonly CalledFlow[],
  from: { readonly path: string | undefined; readonly world: World },
): Promise<Stage> {
  const sources = new Map<string | undefined, Source>(called.map((one) => [one.file, one.source]));
  sources.set(undefined, source);
  const indexes = new Map<Source, ReturnType<typeof lineIndex>>();
  return {
    path: source.path,
    flow,
    facts: facts(flow),
    world: await callWorld(flow, called, from),
    instantOf: await clockReader(flow),
    placeOf(file, at) {
      const from = sources.get(file) ?? source;
      const index = indexes.get(from) ?? lineIndex(from.text);
      indexes.set(from, index);
      const { line, column } = index.positionOf(at.start);
      return { path: from.path, line, column };
    },
  };
}
