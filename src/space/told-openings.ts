import type { CompactGraph } from '../graph/compact-graph.ts';
import type { Flow } from '../model/flow.ts';
import type { OpeningState } from '../schedule/opening-state.ts';
import type { Opening } from './axis.ts';
import type { FlowUses } from './flow-uses.ts';
import type { Known } from './known.ts';

/**
 * What some schedules can say together, each combination once; where nobody has looked which ones
 * occur, every one, or, of more than 64, the first of the schedules only.
 *
 * An ordinary closed time and a holiday are told apart only for a schedule that has holidays and
 * whose holidays the flow tells apart.
 *
 * @param known What they say together where somebody has looked.
 */
export function toldOpenings(
  schedules: ReadonlySet<string>,
  flow: Flow,
  graph: CompactGraph,
  uses: FlowUses,
  known: Known['openings'],
): readonly Opening[] {
  const told = Array.from(schedules, (name) => [name, statesOf(name, flow, graph, uses)] as const);
  return known === undefined ? combined(told) : merged(known, told);
}

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

const COMBINED_MAX = 64;

type Told = readonly (readonly [name: string, states: readonly OpeningState[]])[];

function combined(told: Told): readonly Opening[] {
  let all: readonly (readonly [string, OpeningState])[][] = [[]];
  for (const [name, states] of told) {
    if (all.length > COMBINED_MAX) break;
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
