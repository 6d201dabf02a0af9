import type { Cell } from '../space/cell.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import type { StateGraph } from './state-graph.ts';

/** The cell of an axis, by its index, in which a state lies; `undefined` for an end. O(1). */
export function cellAt(
  { space, valuations, backBase }: StateGraph,
  node: number,
  axis: number,
): Cell | undefined {
  const { stride = 1, cells = [] } = space.axes[axis] ?? {};
  if (node < FIRST_STATE || node >= backBase) return undefined;
  const valuation = (node - FIRST_STATE) % valuations;
  return cells[Math.floor(valuation / stride) % cells.length];
}
