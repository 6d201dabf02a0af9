import type { NamedFault } from '../finding/fault.ts';
import type { Flow } from '../model/flow.ts';
import { toStepId } from '../model/step-id.ts';
import type { Source } from '../text/source.ts';
import type { MapTree, Tree } from '../text/tree.ts';
import { field } from './field.ts';
import { flowOf } from './flow-of.ts';
import type { FlowRead } from './flow-read.ts';
import { formFaults } from './form-faults.ts';
import { readTree } from './read-tree.ts';

/**
 * Reads a flow file.
 *
 * Never throws: it keeps what it understands and tells the rest as faults, all of them at once. A
 * file that holds no flow at all gives an empty one.
 */
export function readFlow({ text }: Source): FlowRead {
  const { tree, faults: unread, comments } = readTree(text);
  if (tree?.kind !== 'map') {
    const faults = unread.length > 0 ? unread : [noFlow(tree, text)];
    return { flow: flowOf(EMPTY), isWhole: false, faults, comments };
  }
  const formal = formFaults(tree, unread, text);
  const faults = [...unread, ...formal].sort((one, other) => one.at.start - other.at.start);
  const flow = flowOf(tree);
  const isIntact = !unread.some(({ rule }) => rule === 'syntax');
  return { flow, isWhole: isIntact && hasEveryStep(tree, flow), faults, comments };
}

/** Whether the flow begins somewhere and each step that the file names was read. */
function hasEveryStep(tree: MapTree, flow: Flow): boolean {
  const steps = field(tree, 'steps')?.value;
  if (steps?.kind !== 'map' || flow.start === undefined) return false;
  return steps.entries.every(({ key }) => flow.steps.has(toStepId(key.text)));
}

const EMPTY: MapTree = { kind: 'map', at: { start: 0, end: 0 }, entries: [], tag: undefined };

function noFlow(tree: Tree | undefined, text: string): NamedFault {
  const isEmpty = tree === undefined || (tree.kind === 'scalar' && tree.value === null);
  const what = tree?.kind === 'list' ? 'a list' : 'a single value';
  const is = isEmpty ? 'The file holds no flow' : `The file holds ${what} and no flow`;
  const start = isEmpty ? 0 : Math.min(tree.at.start, text.length);
  const at = { start, end: Math.min(start + 1, text.length) };
  return { rule: 'syntax', at, message: `${is}: begin it with "presszero: 1"` };
}
