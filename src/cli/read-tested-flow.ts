import type { TestedFlow } from '../calls/tested-flow.ts';
import { readFlows } from '../lint/read-flows.ts';
import { lineIndex } from '../text/line-index.ts';
import type { Source } from '../text/source.ts';
import { callWorld } from './call-world.ts';
import { oneFlowSource } from './one-flow-source.ts';
import { readCalledFlows } from './read-called-flows.ts';
import type { Tried, World } from './world.ts';

/** A flow to be called, with the texts that its places count in. */
export type TestedFlowRead = {
  readonly tested: TestedFlow;
  /** By the file as the simulator names it; `undefined` for the flow itself. */
  readonly sources: ReadonlyMap<string | undefined, Source>;
};

/** Reads a flow, and those that it runs, to be called; `path` is absolute. */
export async function readTestedFlow(path: string, world: World): Promise<Tried<TestedFlowRead>> {
  const found = await oneFlowSource(path, world);
  if (!found.ok) return found;
  const { source, format } = found.value;
  const { flows, faults } = readFlows(source, format);
  const flow = flows.find(({ role }) => role === 'call') ?? flows[0];
  if (flow === undefined) {
    const [fault] = faults;
    if (fault === undefined) return { ok: false, why: `"${source.path}" holds no flow` };
    const { line } = lineIndex(source.text).positionOf(fault.at.start);
    const why = `"${source.path}" cannot be understood: line ${line}: ${fault.message}`;
    return { ok: false, why };
  }
  const { flows: called } = await readCalledFlows(flow, path, world);
  const sources = new Map<string | undefined, Source>(called.map((one) => [one.file, one.source]));
  sources.set(undefined, source);
  const met = await callWorld(flow, called, { path, world });
  return { ok: true, value: { tested: { flow, world: met }, sources } };
}
