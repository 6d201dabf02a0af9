import type { Flow } from '../model/flow.ts';
import type { Step } from '../model/step.ts';
import type { StepId } from '../model/step-id.ts';
import type { ReturnStack } from './return-stack.ts';
import type { Way } from './way.ts';
import { waysOut } from './ways-out.ts';

/**
 * The steps of a flow and the ways between them, in compressed rows: the ways of step `i` are
 * those from `firstWay[i]` to below `firstWay[i + 1]`.
 *
 * Made for the analyses that run on every lint: 10,000 steps with 7 ways each take about as long
 * as a hundredth of reading them, where the graph of objects takes a fifth (docs/performance.md).
 */
export type CompactGraph = {
  /** In the order of the file. */
  readonly steps: readonly Step[];
  /** The type of each step, side by side: the steps themselves lie all over the memory. */
  readonly types: readonly Step['type'][];
  readonly indexOf: ReadonlyMap<StepId, number>;
  /** The index of the start; -1 where the flow has none or it does not exist. */
  readonly start: number;
  readonly ways: readonly Way[];
  readonly firstWay: Int32Array;
  /** The index of the step that each way comes from. */
  readonly wayFrom: Int32Array;
  /** The index of the step that each way comes to; -1 where its target is no step that exists. */
  readonly wayTo: Int32Array;
  /** Where each step stands once for each return stack (`unwoundGraph`). */
  readonly copies?: StackCopies | undefined;
};

/** What a graph says of itself in which a step stands once for each return stack. */
export type StackCopies = {
  /** The graph of the flow as it is, each step once. */
  readonly flow: CompactGraph;
  /** The step of the flow that each step is a copy of. */
  readonly of: Int32Array;
  /** The return stack of each step, as steps of the flow. */
  readonly stacks: readonly ReturnStack[];
  /**
   * For each step of the flow its copy on whose stack nobody knows what lies; -1 where no call comes
   * to that.
   */
  readonly unknown: Int32Array;
  /** Marks with 1 the steps from which nobody knows where `back` leads. */
  readonly isOpen: Uint8Array;
};

/** Makes the compact graph of a flow. O(steps + ways). */
export function compactGraph(flow: Flow): CompactGraph {
  const steps = [...flow.steps.values()];
  const indexOf = new Map<StepId, number>();
  for (const step of steps) indexOf.set(step.id, indexOf.size);
  const ways: Way[] = [];
  const types: Step['type'][] = [];
  const firstWay = new Int32Array(steps.length + 1);
  steps.forEach((step, index) => {
    firstWay[index] = ways.length;
    types.push(step.type);
    for (const way of waysOut(flow, step)) ways.push(way);
  });
  firstWay[steps.length] = ways.length;
  const wayFrom = new Int32Array(ways.length);
  const wayTo = new Int32Array(ways.length);
  for (let from = 0; from < steps.length; from += 1) {
    const last = firstWay[from + 1] ?? 0;
    for (let way = firstWay[from] ?? 0; way < last; way += 1) {
      const target = ways[way]?.target;
      wayFrom[way] = from;
      wayTo[way] = target?.kind === 'step' ? (indexOf.get(target.id) ?? -1) : -1;
    }
  }
  const start = flow.start === undefined ? -1 : (indexOf.get(flow.start.value) ?? -1);
  return { steps, types, indexOf, start, ways, firstWay, wayFrom, wayTo };
}
