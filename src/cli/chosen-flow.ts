import type { FlowsRead } from '../lint/flows-read.ts';
import type { Flow } from '../model/flow.ts';
import { lineIndex } from '../text/line-index.ts';
import type { Source } from '../text/source.ts';
import { suggestion } from '../text/suggestion.ts';
import type { Tried } from './world.ts';

/**
 * The flow of a file that a command is about: the one of a name, or the first that is a whole call.
 *
 * @param name The flow to take where the file holds several.
 */
export function chosenFlow(
  source: Source,
  { flows, faults }: Pick<FlowsRead, 'flows' | 'faults'>,
  name: string | undefined,
): Tried<Flow> {
  if (flows.length === 0) {
    const [fault] = faults;
    if (fault === undefined) return { ok: false, why: `"${source.path}" holds no flow` };
    const { line } = lineIndex(source.text).positionOf(fault.at.start);
    const why = `"${source.path}" cannot be understood: line ${line}: ${fault.message}`;
    return { ok: false, why };
  }
  if (name === undefined) {
    const flow = flows.find(({ role }) => role === 'call') ?? flows[0];
    return flow === undefined ? { ok: false, why: 'holds no flow' } : { ok: true, value: flow };
  }
  const flow = flows.find((one) => one.name?.value === name);
  if (flow !== undefined) return { ok: true, value: flow };
  const names = flows.flatMap((one) => one.name?.value ?? []);
  const meant = suggestion(name, names);
  const advice = meant === undefined ? `it holds ${names.join(', ')}` : `did you mean "${meant}"?`;
  return { ok: false, why: `"${source.path}" holds no flow "${name}": ${advice}` };
}
