import { stronglyConnectedComponents } from 'graphology-components';
import { bfsFromNode } from 'graphology-traversal';
import { readFlow } from '../src/document/read-flow.ts';
import { compactGraph } from '../src/graph/compact-graph.ts';
import { components } from '../src/graph/components.ts';
import { flowGraph } from '../src/graph/flow-graph.ts';
import { reachable } from '../src/graph/reachable.ts';
import type { Flow } from '../src/model/flow.ts';
import type { Bench } from './bench.ts';
import { cpuMs } from './cpu-ms.ts';
import { inPairs } from './in-pairs.ts';
import { makeFlow } from './make-flow.ts';
import type { Row } from './row.ts';

/** Budget 6: three questions to a flow of 10,000 steps, asked of our arrays and of graphology. */
export function graphRow({ say }: Bench): Row {
  say('6: graph analyses against graphology');
  const { flow } = readFlow({ path: '10000.ivr.yaml', text: makeFlow(10_000) });
  const [ours, theirs] = [byArrays(flow), byGraphology(flow)];
  if (ours.join() !== theirs.join()) {
    throw new Error(`Not the same answers: ${ours.join()} and ${theirs.join()}`);
  }
  const pairs = inPairs(
    PAIRS,
    () => cpuMs(3, () => byGraphology(flow)),
    () => cpuMs(30, () => byArrays(flow)),
  );
  const ratio = pairs.ratioOf((ms) => ms);
  return {
    budget: 6,
    what: 'graph, breadth first and components of 10,000 steps against graphology, CPU, warm',
    measured: `1/${ratio.toFixed(1)} (${PAIRS} pairs)`,
    limit: `at most 1/${LIMIT}`,
    isReached: ratio >= LIMIT,
  };
}

const PAIRS = 15;
const LIMIT = 10;

/** How many steps a call can come to, and how many components there are. */
type Answers = readonly [reached: number, components: number];

function byArrays(flow: Flow): Answers {
  const graph = compactGraph(flow);
  const marked = reachable(graph);
  const { count } = components(
    { nodeCount: graph.steps.length, firstMove: graph.firstWay, moveTo: graph.wayTo },
    new Uint8Array(graph.steps.length).fill(1),
  );
  return [marked.reduce((sum, mark) => sum + mark, 0), count];
}

function byGraphology(flow: Flow): Answers {
  const graph = flowGraph(flow);
  let reached = 0;
  bfsFromNode(graph, flow.start?.value ?? '', () => {
    reached += 1;
  });
  return [reached, stronglyConnectedComponents(graph).length];
}
