import type { CallPlan, PlanGiven } from './call-plan.ts';
import { callStateKey } from './call-state-key.ts';
import { candidateActs } from './candidate-acts.ts';
import type { CoverageItem } from './coverage-item.ts';
import { coverageMarks } from './coverage-marks.ts';
import type { Planner } from './planner.ts';
import { worldChoices } from './world-choices.ts';

/**
 * A shortest plan for each mark that calls can come by: breadth first over what callers can do and
 * what the world can be, each choice counting as one, until all that is wanted is found or 20,000
 * acts were played. What was not found is not in the map.
 */
export function searchPlans(
  planner: Planner,
  wanted: readonly CoverageItem[],
): ReadonlyMap<string, CallPlan> {
  const found = new Map<string, CallPlan>();
  const states = new Set<string>();
  const tried = new Set<string>();
  let left = wanted;
  let layer: readonly CallPlan[] = [planner.begun(NOTHING_CHOSEN, [])];
  while (layer.length > 0) {
    const next: CallPlan[] = [];
    for (const plan of layer) {
      const known = found.size;
      for (const mark of marksOf(plan)) if (!found.has(mark)) found.set(mark, plan);
      if (found.size > known)
        left = left.filter(({ marks }) => !marks.some((one) => found.has(one)));
      if (left.length === 0 || planner.played() > ACTS_MAX) return found;
      for (const given of worldChoices(planner.flow, plan)) {
        const key = JSON.stringify([keyOf(given), plan.acts]);
        if (tried.has(key) || planner.played() > ACTS_MAX) continue;
        tried.add(key);
        next.push(planner.begun(given, plan.acts));
      }
      const state = callStateKey(planner.flow, plan.call);
      if (states.has(state)) continue;
      states.add(state);
      for (const act of candidateActs(planner.flow, plan.call))
        next.push(planner.goneOn(plan, act));
    }
    layer = next;
  }
  return found;
}

const NOTHING_CHOSEN: PlanGiven = {
  set: new Map(),
  mocks: new Map(),
  hours: new Map(),
  holds: new Map(),
};

/** Our choice: some seconds' work at most. */
const ACTS_MAX = 20_000;

function keyOf({ set, mocks, hours, holds }: PlanGiven) {
  return [[...set], [...mocks], [...hours], [...holds]];
}

function marksOf({ heard }: CallPlan): readonly string[] {
  return heard.flatMap((one) => (one.file === undefined ? coverageMarks(one) : []));
}
