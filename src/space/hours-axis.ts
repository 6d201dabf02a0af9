import type { CompactGraph } from '../graph/compact-graph.ts';
import type { Flow } from '../model/flow.ts';
import type { OpeningState } from '../schedule/opening-state.ts';
import type { Axis, Opening } from './axis.ts';
import type { FlowUses } from './flow-uses.ts';
import type { Known } from './known.ts';

/**
 * What the schedules that a flow asks can say together, as one axis; `undefined` where it asks
 * none, or where nobody has looked which combinations occur and there are more than 64 of them.
 *
 * One combination alone is an axis, too: what the schedules say is then known everywhere.
 *
 * An ordinary closed time and a holiday are told apart only for a schedule that has holidays and
 * whose holidays the flow tells apart.
 */
export function hoursAxis(
  flow: Flow,
  graph: CompactGraph,
  uses: FlowUses,
  { openings }: Known,
): Omit<Axis, 'stride'> | undefined {
  const asked = [...uses.schedules];
  if (asked.length === 0) return undefined;
  const told = asked.map((name) => [name, statesOf(name, flow, graph, uses)] as const);
  const opening = openings === undefined ? combined(told) : merged(openings, told);
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

/** The states of a schedule that the flow tells apart. */
function statesOf(
  name: string,
  flow: Flow,
  graph: CompactGraph,
  { conditions, reached }: FlowUses,
): readonly OpeningState[] {
  const schedule = flow.schedules.get(name);
  const hasHolidays = schedule === undefined || schedule.holidays.length > 0;
  if (!hasHolidays) return ['open', 'closed'];
  const isTold = graph.steps.some(
    (step, index) =>
      step.type === 'hours' &&
      reached[index] === 1 &&
      (step.schedule?.value ?? '') === name &&
      step.holiday !== undefined,
  );
  // Any condition may compare with 'holiday'; looking at which does would save one cell at most.
  return isTold || conditions.length > 0 ? ['open', 'closed', 'holiday'] : ['open', 'closed'];
}

type Told = readonly (readonly [name: string, states: readonly OpeningState[]])[];

function combined(told: Told): readonly Opening[] {
  let all: readonly (readonly [string, OpeningState])[][] = [[]];
  for (const [name, states] of told) {
    if (all.length > COMBINATIONS_MAX) break;
    all = all.flatMap((before) => states.map((state) => [...before, [name, state] as const]));
  }
  return all.map((states) => new Map(states));
}

/** The openings that occur, cut down to what is told apart, each once. */
function merged(openings: readonly Opening[], told: Told): readonly Opening[] {
  const different = new Map<string, Opening>();
  for (const opening of openings) {
    const states = told.map(([name, known]) => {
      const state = opening.get(name) ?? 'closed';
      return [name, known.includes(state) ? state : 'closed'] as const;
    });
    const key = JSON.stringify(states);
    if (!different.has(key)) different.set(key, new Map(states));
  }
  return [...different.values()];
}

function labelOf(states: Opening): string {
  const words = Array.from(states, ([name, state]) =>
    state === 'holiday' ? `"${name}" has a holiday` : `"${name}" is ${state}`,
  );
  return words.join(' and ');
}
