import type { CallPlan, PlanGiven } from './call-plan.ts';
import { callStateKey } from './call-state-key.ts';
import { candidateActs } from './candidate-acts.ts';
import type { CoverageItem } from './coverage-item.ts';
import { coverageMarks } from './coverage-marks.ts';
import { itemsByMark } from './items-by-mark.ts';
import type { Planner } from './planner.ts';
import { worldChoices } from './world-choices.ts';

/**
 * A short plan for each mark that calls can come by, over what callers can do and what the world
 * can be, each choice counting as one. What was not found is not in the map.
 *
 * Breadth first over plans that come to something new: another step, another count there, or
 * another mark. Those that differ from others in their past alone are gone on with only when
 * nothing else is left, as there may be endlessly many. It ends when all that is wanted is found,
 * or when 20,000 acts were played and 100 more for each step.
 */
export function searchPlans(
  planner: Planner,
  wanted: readonly CoverageItem[],
): ReadonlyMap<string, CallPlan> {
  const found = new Map<string, CallPlan>();
  const places = new Set<string>();
  const actsMax = ACTS_MAX + planner.flow.steps.size * STEP_ACTS_MAX;
  const isSpent = (): boolean => planner.played() > actsMax;
  const left = new Set(wanted);
  const byMark = itemsByMark(wanted);
  /** Notes what a plan comes by; gives whether anything of it is new. */
  const note = (plan: CallPlan): boolean => {
    const marks = marksOf(plan).filter((mark) => !found.has(mark));
    for (const mark of marks) {
      found.set(mark, plan);
      for (const item of byMark.get(mark) ?? []) left.delete(item);
    }
    return marks.length > 0;
  };
  const goneOn = growing(planner, isSpent);
  let layer: readonly CallPlan[] = [planner.begun(NOTHING_CHOSEN, [])];
  let alike: CallPlan[] = [];
  let hasNew = true;
  while (layer.length > 0) {
    const next: CallPlan[] = [];
    for (const plan of layer) {
      const place = placeOf(plan);
      const isNew = note(plan) || !places.has(place);
      places.add(place);
      if (left.size === 0 || isSpent()) return found;
      if (isNew || !hasNew) next.push(...goneOn(plan));
      else alike.push(plan);
    }
    hasNew = next.length > 0;
    layer = hasNew ? next : alike;
    if (!hasNew) alike = [];
  }
  return found;
}

/** What gives the plans that go on from one: in another world, or by one act more. */
function growing(
  planner: Planner,
  isSpent: () => boolean,
): (plan: CallPlan) => readonly CallPlan[] {
  const [states, tried] = [new Set<string>(), new Set<string>()];
  return (plan) => {
    const next: CallPlan[] = [];
    for (const given of worldChoices(planner.flow, plan)) {
      const key = JSON.stringify([keyOf(given), plan.acts]);
      if (tried.has(key) || isSpent()) continue;
      tried.add(key);
      next.push(planner.begun(given, plan.acts));
    }
    const state = callStateKey(planner.flow, plan.call);
    if (states.has(state)) return next;
    states.add(state);
    for (const act of candidateActs(planner.flow, plan.call)) next.push(planner.goneOn(plan, act));
    return next;
  };
}

const NOTHING_CHOSEN: PlanGiven = {
  set: new Map(),
  mocks: new Map(),
  hours: new Map(),
  holds: new Map(),
};

/** Our choice: some seconds' work at most. */
const ACTS_MAX = 20_000;
const STEP_ACTS_MAX = 100;

/** Where a plan comes to, whatever it came by before. */
function placeOf({ call }: CallPlan): string {
  const { file, step, noInputs, noMatches, outOfForce, activity, over } = call;
  return JSON.stringify([file, step, noInputs, noMatches, outOfForce, activity.kind, over]);
}

function keyOf({ set, mocks, hours, holds }: PlanGiven) {
  return [[...set], [...mocks], [...hours], [...holds]];
}

function marksOf({ heard }: CallPlan): readonly string[] {
  return heard.flatMap((one) => (one.file === undefined ? coverageMarks(one) : []));
}
