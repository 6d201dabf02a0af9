import type { CompactGraph } from '../graph/compact-graph.ts';
import type { Flow } from '../model/flow.ts';
import type { Axis, Opening } from './axis.ts';
import type { FlowUses } from './flow-uses.ts';
import type { Known } from './known.ts';
import { toldOpenings } from './told-openings.ts';

/**
 * What the schedules that a flow asks can say together, as one axis; `undefined` where it asks
 * none, or where there are more than 64 combinations. Of a slice only its schedules count.
 *
 * One combination alone is an axis, too: what the schedules say is then known everywhere.
 */
export function hoursAxis(
  flow: Flow,
  graph: CompactGraph,
  uses: FlowUses,
  { openings, slice }: Known,
): Omit<Axis, 'stride'> | undefined {
  const asked = new Set([...uses.schedules].filter((name) => slice?.schedules.has(name) ?? true));
  if (asked.size === 0) return undefined;
  const opening = toldOpenings(asked, flow, graph, uses, openings);
  if (opening.length === 0 || opening.length > COMBINATIONS_MAX) return undefined;
  return {
    kind: 'hours',
    name: 'hours',
    cells: opening.map((states) => ({
      label: labelOf(states),
      possible: undefined,
      sample: undefined,
    })),
    isFixed: true,
    isLookedUp: false,
    initial: opening.map((_, cell) => cell),
    opening,
  };
}

const COMBINATIONS_MAX = 64;

function labelOf(states: Opening): string {
  const words = Array.from(states, ([name, state]) =>
    state === 'holiday' ? `"${name}" has a holiday` : `"${name}" is ${state}`,
  );
  return words.join(' and ');
}
