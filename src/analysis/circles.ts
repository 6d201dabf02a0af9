import { components } from '../graph/components.ts';
import type { Circle } from './circle.ts';

/**
 * The largest circles of a part of a graph, in the order of their first nodes; a single node
 * counts when it leads to itself. O(nodes + moves).
 *
 * @param isIn 1 for each node of the part.
 * @param takes 1 for each move that may be taken; `undefined` for all.
 */
export function circles(
  {
    firstMove,
    moveTo,
  }: {
    readonly firstMove: Int32Array;
    readonly moveTo: Int32Array;
  },
  isIn: Uint8Array,
  takes?: Uint8Array,
): readonly Circle[] {
  const nodeCount = isIn.lastIndexOf(1) + 1;
  const { of, count, members, loops } = components({ nodeCount, firstMove, moveTo }, isIn, takes);
  // Mostly there is no circle: then all components are single nodes.
  if (members === count && loops.length === 0) return [];
  const sizes = new Uint32Array(count);
  for (let node = 0; node < nodeCount; node += 1) {
    const component = of[node] ?? -1;
    if (component !== -1) sizes[component] = (sizes[component] ?? 0) + 1;
  }
  const isCircle = Uint8Array.from(sizes, (size) => (size > 1 ? 1 : 0));
  for (const node of loops) isCircle[of[node] ?? -1] = 1;
  const found = new Map<number, number[]>();
  for (let node = 0; node < nodeCount; node += 1) {
    const component = of[node] ?? -1;
    if (isCircle[component] !== 1) continue;
    const nodes = found.get(component);
    if (nodes === undefined) found.set(component, [node]);
    else nodes.push(node);
  }
  return [...found.values()].map((nodes) => ({ nodes }));
}
