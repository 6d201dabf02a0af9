import type { Circle } from './circle.ts';
import { components } from './components.ts';

/**
 * The largest circles of a part of a graph, in the order of their first nodes; a single node
 * counts when it leads to itself. O(nodes + moves).
 */
export function circles(
  rows: {
    readonly nodeCount: number;
    readonly firstMove: Int32Array;
    readonly moveTo: Int32Array;
  },
  isIn: (node: number) => boolean,
  mayTake: (move: number, from: number) => boolean,
): readonly Circle[] {
  const { of, count } = components(rows, isIn, mayTake);
  const members: number[][] = Array.from({ length: count }, () => []);
  const loops = new Uint8Array(count);
  for (let node = 0; node < rows.nodeCount; node += 1) {
    const component = of[node] ?? -1;
    if (component === -1) continue;
    members[component]?.push(node);
    const last = rows.firstMove[node + 1] ?? 0;
    for (let move = rows.firstMove[node] ?? 0; move < last; move += 1) {
      if (rows.moveTo[move] === node && mayTake(move, node)) loops[component] = 1;
    }
  }
  return members
    .filter((nodes, component) => nodes.length > 1 || loops[component] === 1)
    .sort((one, other) => (one[0] ?? 0) - (other[0] ?? 0))
    .map((nodes) => ({ nodes }));
}
