import type { Flow } from '../model/flow.ts';
import { listens } from '../model/listens.ts';
import { settledAsking } from '../model/settled-asking.ts';
import type { Step } from '../model/step.ts';
import { askedOf } from '../space/asked-of.ts';
import { decidersOf } from '../space/deciders-of.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import type { FlowUses } from '../space/flow-uses.ts';
import { isEmpty } from '../space/is-empty.ts';
import type { Known } from '../space/known.ts';
import type { Slice } from '../space/slice.ts';
import type { Ground } from './ground.ts';
import type { Policy } from './policy.ts';
import type { Property } from './property.ts';
import { reachedStates } from './reached-states.ts';

/** What the cones of a flow are worked out from. */
export type ConeSetting = {
  readonly flow: Flow;
  readonly trees: Known['trees'];
  readonly uses: FlowUses;
  /** Of a space of the flow that tells nothing apart. */
  readonly ground: Ground;
  readonly policy: Policy;
};

/**
 * What decides some moves that leave a region, by name, and all that this is ever made from.
 *
 * Of the properties that ask about anybody, all opening hours are kept, too: few runs come to a
 * menu without them, and only runs of which all is known refute. O(moves + expressions).
 *
 * @param region By location, 1 for those inside.
 */
export function coneSlice(
  setting: ConeSetting,
  region: Uint8Array,
  of: {
    readonly property: Property;
    readonly mayTake: (move: number, location: number) => boolean;
    /** Whether it is asked what becomes of callers while somebody is there. */
    readonly asksDuty: boolean;
  },
): Slice {
  const { property, mayTake } = of;
  const { flow, trees, uses, ground } = setting;
  const { graph, firstMove, moveBy, moveWay } = ground.space;
  const texts = new Set<string>();
  const schedules = new Set<string>();
  const counters = new Set<string>();
  const reached = reachedStates(ground);
  let duty = of.asksDuty;
  graph.steps.forEach((step, index) => {
    const location = FIRST_STATE + index;
    // Where no keys lead to help, it is asked whether anything does.
    const isAsked =
      property === 'human-within' ? !isEmpty(reached[location]) : region[location] === 1;
    if (isAsked && property !== 'call-ends' && asksDuty(setting, step)) duty = true;
    if (region[location] !== 1) return;
    for (let move = firstMove[location] ?? 0; move < (firstMove[location + 1] ?? 0); move += 1) {
      if (!mayTake(move, location)) continue;
      const way = graph.ways[moveWay[move] ?? -1];
      const { conditions, schedule, counter } = decidersOf(flow, step, moveBy[move] ?? 0, way);
      for (const { kind, text } of conditions) if (kind === 'text') texts.add(text);
      if (schedule !== undefined) schedules.add(schedule);
      if (counter !== undefined) counters.add(counter);
    }
  });
  const asked = askedByAll(
    setting,
    [...texts].flatMap((text) => trees.get(text) ?? []),
  );
  const asksAnybody = property === 'human-reachable' || property === 'call-ends';
  // With fewer schedules the hours themselves say whether somebody is there.
  const isByHours = duty && uses.schedules.size < 2;
  const all = asksAnybody || isByHours ? uses.schedules : [];
  return {
    variables: asked.variables,
    schedules: new Set([...schedules, ...asked.schedules, ...all]),
    counters,
    duty,
  };
}

function asksDuty({ policy }: ConeSetting, { type }: Step): boolean {
  const isMessage = type === 'voicemail' || type === 'callback';
  return isMessage && policy.substitutes.includes(type) && !policy.countsWhileOpen;
}

type Trees = readonly (Parameters<typeof askedOf>[0] | undefined)[];

/** The variables and schedules that expressions read, and what those variables are made from. */
function askedByAll(setting: ConeSetting, trees: Trees): Pick<Slice, 'variables' | 'schedules'> {
  const { uses } = setting;
  const later = valuesWhileAsking(setting);
  const variables = new Set<string>();
  const schedules = new Set<string>();
  const rest = [...trees];
  for (let tree = rest.pop(); rest.length > 0 || tree !== undefined; tree = rest.pop()) {
    if (tree === undefined) continue;
    const asked = askedOf(tree);
    for (const schedule of asked.schedules) schedules.add(schedule);
    for (const name of asked.variables) {
      if (variables.has(name) || !uses.variables.has(name)) continue;
      variables.add(name);
      rest.push(...(uses.assigned.get(name) ?? []), ...(later.get(name) ?? []));
    }
  }
  return { variables, schedules };
}

/** What steps assign each time that they ask again. */
function valuesWhileAsking({ flow, trees }: ConeSetting): ReadonlyMap<string, Trees> {
  const byName = new Map<string, Trees>();
  for (const step of flow.steps.values()) {
    if (!listens(step)) continue;
    const { noInput, noMatch } = settledAsking(step, flow.defaults);
    for (const { variable, value } of [...noInput, ...noMatch].flatMap(({ set }) => set)) {
      const known = byName.get(variable.value) ?? [];
      byName.set(variable.value, [...known, trees.get(value.value)]);
    }
  }
  return byName;
}
