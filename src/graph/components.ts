/** Which nodes lie on a common circle. */
export type Components = {
  /**
   * The number of each node's component; -1 for a node that was left out. A component only leads
   * to components with smaller numbers.
   */
  readonly of: Int32Array;
  readonly count: number;
  /** How many nodes they have together; as many as there are components where none is a circle. */
  readonly members: number;
  /** The nodes that lead to themselves. */
  readonly loops: readonly number[];
};

/**
 * The strongly connected components of a part of a graph, by Tarjan's algorithm (SIAM Journal on
 * Computing 1, 1972) with a stack of its own, so that a chain of a million nodes is no problem.
 *
 * O(nodes + moves), and nothing but O(nodes) where the part is empty.
 *
 * @param isIn 1 for each node of the part.
 * @param takes 1 for each move that may be taken; `undefined` for all.
 */
export function components(
  rows: {
    readonly nodeCount: number;
    readonly firstMove: Int32Array;
    readonly moveTo: Int32Array;
  },
  isIn: Uint8Array,
  takes?: Uint8Array,
): Components {
  const { nodeCount, firstMove, moveTo } = rows;
  const of = new Int32Array(nodeCount).fill(-1);
  const loops: number[] = [];
  const begin = isIn.indexOf(1);
  if (begin === -1) return { of, count: 0, members: 0, loops };
  // When each node was met, 1 for the first; 0 for a node that was not.
  const met = new Int32Array(nodeCount);
  const low = new Int32Array(nodeCount);
  const nextMove = new Int32Array(nodeCount);
  const open: number[] = [];
  const path: number[] = [];
  let members = 0;
  let count = 0;
  const enter = (node: number): void => {
    members += 1;
    met[node] = members;
    low[node] = members;
    nextMove[node] = firstMove[node] ?? 0;
    open.push(node);
    path.push(node);
  };
  /** The node on the path from which this one was entered; -1 for none. */
  const leave = (node: number): number => {
    path.pop();
    const parent = path.length === 0 ? -1 : (path[path.length - 1] ?? -1);
    const lowest = low[node] ?? 0;
    if (parent !== -1 && lowest < (low[parent] ?? 0)) low[parent] = lowest;
    if (lowest !== met[node]) return parent;
    let member = open.pop();
    while (member !== undefined) {
      of[member] = count;
      if (member === node) break;
      member = open.pop();
    }
    count += 1;
    return parent;
  };
  for (let root = begin; root < nodeCount; root += 1) {
    if (isIn[root] !== 1 || met[root] !== 0) continue;
    enter(root);
    let node = root;
    while (node !== -1) {
      const last = firstMove[node + 1] ?? 0;
      let move = nextMove[node] ?? 0;
      let inner = -1;
      for (; move < last && inner === -1; move += 1) {
        const to = moveTo[move] ?? -1;
        if (to < 0 || isIn[to] !== 1 || (takes !== undefined && takes[move] !== 1)) continue;
        if (met[to] === 0) inner = to;
        else if (to === node) loops.push(node);
        else if (of[to] === -1 && (met[to] ?? 0) < (low[node] ?? 0)) low[node] = met[to] ?? 0;
      }
      nextMove[node] = move;
      if (inner === -1) node = leave(node);
      else {
        enter(inner);
        node = inner;
      }
    }
  }
  return { of, count, members, loops };
}
