import type { Expression } from '../conditions/expression.ts';
import type { Flow } from '../model/flow.ts';
import { listens } from '../model/listens.ts';
import type { Assignment } from '../model/outcome.ts';
import { settledAsking } from '../model/settled-asking.ts';
import type { Step } from '../model/step.ts';
import { askedOf } from './asked-of.ts';
import { assignmentsOf } from './assignments-of.ts';
import type { Dropped } from './axes-of.ts';
import { decidersOf } from './deciders-of.ts';
import { FIRST_STATE } from './first-state.ts';
import type { Known } from './known.ts';
import { MOVER } from './mover.ts';
import type { Space } from './space.ts';

/**
 * Marks with 1 every move that is only roughly known, as it depends on something that the flow asks
 * and the space does not tell apart: it may be possible where the call cannot make it, or give a
 * variable that is told apart a value that it cannot give. All other moves are just as they are
 * where everything is told apart. `undefined` where nothing was dropped.
 *
 * O(moves x the options of their steps).
 */
export function roughMoves(
  flow: Flow,
  space: Pick<Space, 'graph' | 'axes' | 'firstMove' | 'moveBy' | 'moveWay'>,
  trees: Known['trees'],
  dropped: Dropped,
): Uint8Array | undefined {
  const { variables, schedules, counters } = dropped;
  if (variables.size + schedules.size + counters.size === 0) return undefined;
  const { graph, axes, firstMove, moveBy, moveWay } = space;
  const kept = new Set(axes.flatMap(({ kind, name }) => (kind === 'variable' ? [name] : [])));
  const isRough = (tree: Expression | undefined): boolean => {
    if (tree === undefined) return false;
    const asked = askedOf(tree);
    return (
      [...asked.variables].some((name) => variables.has(name)) ||
      [...asked.schedules].some((name) => schedules.has(name))
    );
  };
  const marks = new Uint8Array(moveBy.length);
  graph.steps.forEach((step, index) => {
    const last = firstMove[FIRST_STATE + index + 1] ?? 0;
    for (let move = firstMove[FIRST_STATE + index] ?? 0; move < last; move += 1) {
      const way = graph.ways[moveWay[move] ?? -1];
      const by = moveBy[move] ?? 0;
      const { conditions, schedule, counter } = decidersOf(flow, step, by, way);
      const assigned =
        way === undefined ? whileAsking(flow, step, by) : assignmentsOf(flow, step, way);
      const isIt =
        schedules.has(schedule ?? '\0') ||
        counters.has(counter ?? '\0') ||
        conditions.some(({ kind, text }) => kind === 'text' && isRough(trees.get(text))) ||
        assigned.some(
          ({ variable, value }) => kept.has(variable.value) && isRough(trees.get(value.value)),
        );
      if (isIt) marks[move] = 1;
    }
  });
  return marks;
}

/** What a step without a limit assigns when it asks again. */
function whileAsking(flow: Flow, step: Step, by: number): readonly Assignment[] {
  if (!listens(step) || (by !== MOVER.silence && by !== MOVER.wrongKey)) return [];
  const { noInput, noMatch } = settledAsking(step, flow.defaults);
  return (by === MOVER.silence ? noInput : noMatch).flatMap(({ set }) => set);
}
