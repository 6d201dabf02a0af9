import type { Source } from '../text/source.ts';
import type { FlowsRead } from './flows-read.ts';
import type { Format } from './format-of.ts';
import type { Failure } from './linted-file.ts';
import { readFlows } from './read-flows.ts';

/** What reading a file gave, with what of our own code failed in it. */
export type ReadSafely = FlowsRead & { readonly crashes: readonly Failure[] };

/** Reads a file in its format; where a reader of ours throws, there is no flow and a crash. */
export function readSafely(source: Source, format: Format): ReadSafely {
  try {
    return { ...readFlows(source, format), crashes: [] };
  } catch (error) {
    return { flows: [], faults: [], comments: [], crashes: [{ ruleId: 'syntax', error }] };
  }
}
