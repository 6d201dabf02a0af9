import { components } from '../graph/components.ts';
import type { Circle } from './circle.ts';

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
  const sizes = new Uint32Array(count);
  const loops = new Uint8Array(count);
  for (let node = 0; node < rows.nodeCount; node += 1) {
    const component = of[node] ?? -1;
    if (component === -1) continue;
    sizes[component] = (sizes[component] ?? 0) + 1;
    const last = rows.firstMove[node + 1] ?? 0;
    for (let move = rows.firstMove[node] ?? 0; move < last; move += 1) {
      if (rows.moveTo[move] === node && mayTake(move, node)) loops[component] = 1;
    }
  }
  // Nearly all components are single nodes, so only those that are circles get a list.
  const members = new Map<number, number[]>();
  for (let node = 0; node < rows.nodeCount; node += 1) {
    const component = of[node] ?? -1;
    if ((sizes[component] ?? 0) < 2 && loops[component] !== 1) continue;
    const nodes = members.get(component);
    if (nodes === undefined) members.set(component, [node]);
    else nodes.push(node);
  }
  return [...members.values()].map((nodes) => ({ nodes }));
}
