import type { Flow } from '../model/flow.ts';
import { listens } from '../model/listens.ts';
import type { Step } from '../model/step.ts';
import type { StepId } from '../model/step-id.ts';
import type { CompactGraph } from './compact-graph.ts';
import { innerFlows } from './inner-flows.ts';
import type { ReturnStack } from './return-stack.ts';
import { rewoundSteps } from './rewound-steps.ts';
import { stackRules } from './stack-rules.ts';
import { stepsBefore } from './steps-before.ts';
import { UNKNOWN_BELOW } from './unknown-below.ts';
import type { Way } from './way.ts';

/**
 * A graph in which each step stands once for each return stack with which a call can come to it, so
 * that `back` leads to a step, or repeats, like any other way (C11).
 *
 * Where there are too many stacks fewer steps are kept on them, as many as fit; what lies below is
 * unknown, and `back` to it stays `back`. A graph without `back` is given back as it is. All copies
 * of a step have its name and place; steps that no call comes to are left out.
 *
 * O(copies * (ways + length of a stack)), and as much again for each depth that is tried.
 *
 * @param flow Without globals and defaults.
 * @param copiesMax How many steps there may be; where even unknown stacks make more of them, those.
 */
export function unwoundGraph(flow: Flow, graph: CompactGraph, copiesMax: number): CompactGraph {
  if (graph.start === -1 || !graph.ways.some(({ target }) => target.kind === 'back')) return graph;
  const rewound = rewoundSteps(flow, graph);
  const whole = copied(graph, rewound, { depthMax: Infinity, copiesMax });
  if (whole !== undefined) return whole;
  let best = copied(graph, rewound, { depthMax: 0, copiesMax: Infinity });
  for (let depthMax = 1; depthMax <= DEPTH_MAX; depthMax += 1) {
    const next = copied(graph, rewound, { depthMax, copiesMax });
    if (next === undefined) break;
    best = next;
  }
  return best ?? graph;
}

/** As deep as stacks of steps that are given up in part are tried. */
const DEPTH_MAX = 64;

type Bounds = { readonly depthMax: number; readonly copiesMax: number };

/** A step with a return stack. */
type Copy = {
  readonly of: number;
  readonly stack: ReturnStack;
  step: Step | undefined;
  ways: readonly Way[];
  /** The copy that each way comes to; -1 for none. */
  to: readonly number[];
  isOpen: boolean;
};

/** The copies of all steps; `undefined` where there are too many. */
function copied(
  graph: CompactGraph,
  rewound: ReturnType<typeof rewoundSteps>,
  bounds: Bounds,
): CompactGraph | undefined {
  const { onward, back, mattering } = stackRules(graph, bounds.depthMax);
  const before = stepsBefore(graph);
  const { waysInto } = innerFlows(graph.steps);
  const copies: Copy[] = [];
  const known = new Map<string, number>();
  const unknown = new Int32Array(graph.steps.length).fill(-1);
  const copyOf = (of: number, stack: ReturnStack): number => {
    const key = `${of} ${stack.join()}`;
    const at = known.get(key) ?? copies.length;
    if (at < copies.length) return at;
    known.set(key, at);
    copies.push({ of, stack, step: undefined, ways: [], to: [], isOpen: false });
    return at;
  };
  /** All steps to which a call may go back where nothing is known. */
  const addUnknown = (step: number): void => {
    const queue = [step];
    for (const one of queue) {
      for (const from of [...before(one), ...waysInto(one)]) {
        if (unknown[from] !== -1) continue;
        unknown[from] = copyOf(from, mattering([UNKNOWN_BELOW], from));
        if (!listens(graph.steps[from])) queue.push(from);
      }
    }
  };
  copyOf(graph.start, []);
  for (const copy of copies) {
    if (copies.length > bounds.copiesMax) return undefined;
    const { of, stack } = copy;
    const leads = back(stack, of);
    const { step, ways, isBack } = rewound(of, leads === undefined ? 'unknown' : leads.to);
    copy.step = step;
    copy.ways = ways;
    copy.to = ways.map((way) => {
      if (way.target.kind === 'repeat') return -1;
      if (isBack(way)) return leads === undefined ? -1 : copyOf(leads.to, leads.stack);
      const id = way.target.kind === 'step' ? graph.indexOf.get(way.target.id) : undefined;
      return id === undefined ? -1 : copyOf(id, onward(stack, of, id));
    });
    if (leads !== undefined || !ways.some(isBack)) continue;
    copy.isOpen = true;
    addUnknown(of);
  }
  return graphOf(graph, copies, unknown);
}

/** The copies as a graph, those of one step behind each other, in the order of the file. */
function graphOf(flow: CompactGraph, copies: readonly Copy[], unknown: Int32Array): CompactGraph {
  const order = copies.map((_, at) => at);
  order.sort((one, other) => (copies[one]?.of ?? 0) - (copies[other]?.of ?? 0) || one - other);
  const placeOf = new Int32Array(copies.length);
  for (const [place, at] of order.entries()) placeOf[at] = place;
  const placed = order.flatMap((at) => copies[at] ?? []);
  const steps = placed.flatMap(({ step }) => step ?? []);
  const ways = placed.flatMap((copy) => copy.ways);
  const firstWay = new Int32Array(placed.length + 1);
  const wayFrom = new Int32Array(ways.length);
  for (const [place, copy] of placed.entries()) {
    const first = firstWay[place] ?? 0;
    firstWay[place + 1] = first + copy.ways.length;
    wayFrom.fill(place, first, first + copy.ways.length);
  }
  const wayTo = Int32Array.from(placed.flatMap(({ to }) => to.map((at) => placeOf[at] ?? -1)));
  const indexOf = new Map<StepId, number>();
  for (const [place, { id }] of steps.entries()) if (!indexOf.has(id)) indexOf.set(id, place);
  return {
    steps,
    types: steps.map(({ type }) => type),
    indexOf,
    start: placeOf[0] ?? -1,
    ways,
    firstWay,
    wayFrom,
    wayTo,
    copies: {
      flow,
      of: Int32Array.from(placed, ({ of }) => of),
      stacks: placed.map(({ stack }) => stack),
      unknown: unknown.map((at) => placeOf[at] ?? -1),
      isOpen: Uint8Array.from(placed, ({ isOpen }) => (isOpen ? 1 : 0)),
    },
  };
}
