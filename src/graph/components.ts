/** Which nodes lie on a common circle. */
export type Components = {
  /**
   * The number of each node's component; -1 for a node that was left out. A component only leads
   * to components with smaller numbers.
   */
  readonly of: Int32Array;
  readonly count: number;
};

/**
 * The strongly connected components of a part of a graph, by Tarjan's algorithm (SIAM Journal on
 * Computing 1, 1972) with a stack of its own, so that a chain of a million nodes is no problem.
 *
 * O(nodes + moves).
 */
export function components(
  rows: {
    readonly nodeCount: number;
    readonly firstMove: Int32Array;
    readonly moveTo: Int32Array;
  },
  isIn: (node: number) => boolean,
  mayTake: (move: number, from: number) => boolean,
): Components {
  const { nodeCount, firstMove, moveTo } = rows;
  const of = new Int32Array(nodeCount).fill(-1);
  const met = new Int32Array(nodeCount).fill(-1);
  const low = new Int32Array(nodeCount);
  const nextMove = new Int32Array(nodeCount);
  const open: number[] = [];
  const path: number[] = [];
  let clock = 0;
  let count = 0;
  const enter = (node: number): void => {
    met[node] = clock;
    low[node] = clock;
    clock += 1;
    nextMove[node] = firstMove[node] ?? 0;
    open.push(node);
    path.push(node);
  };
  const lower = (node: number, to: number): void => {
    if (to < (low[node] ?? 0)) low[node] = to;
  };
  const leave = (node: number): void => {
    path.pop();
    const parent = path.at(-1);
    if (parent !== undefined) lower(parent, low[node] ?? 0);
    if (low[node] !== met[node]) return;
    let member = open.pop();
    while (member !== undefined) {
      of[member] = count;
      if (member === node) break;
      member = open.pop();
    }
    count += 1;
  };
  for (let root = 0; root < nodeCount; root += 1) {
    if (met[root] !== -1 || !isIn(root)) continue;
    enter(root);
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const move = nextMove[node] ?? 0;
      if (move >= (firstMove[node + 1] ?? 0)) {
        leave(node);
        continue;
      }
      nextMove[node] = move + 1;
      const to = moveTo[move] ?? -1;
      if (to < 0 || !isIn(to) || !mayTake(move, node)) continue;
      if (met[to] === -1) enter(to);
      else if (of[to] === -1) lower(node, met[to] ?? 0);
    }
  }
  return { of, count };
}
