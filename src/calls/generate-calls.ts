import type { CallDraft } from './call-draft.ts';
import type { CallPlan } from './call-plan.ts';
import { candidateActs } from './candidate-acts.ts';
import type { CoverageItem } from './coverage-item.ts';
import { coverageItems } from './coverage-items.ts';
import type { CoverageKind } from './coverage-kinds.ts';
import { coverageMarks } from './coverage-marks.ts';
import { itemsByMark } from './items-by-mark.ts';
import { noGiven } from './no-given.ts';
import { planDraft } from './plan-draft.ts';
import { type Planner, toPlanner } from './planner.ts';
import { searchPlans } from './search-plans.ts';
import type { TestedFlow } from './tested-flow.ts';
import { worldOf } from './world-of.ts';

/** What calls are wanted for. */
export type GenerateWish = {
  readonly kinds: readonly CoverageKind[];
  /** The marks of what other calls come by already. */
  readonly covered: ReadonlySet<string>;
  /** Names that other calls bear. */
  readonly names: ReadonlySet<string>;
};

/** The calls, and what no call was found for. */
export type GeneratedCalls = {
  readonly calls: readonly CallDraft[];
  readonly left: readonly CoverageItem[];
};

/**
 * A small set of calls that comes by all that is wanted, in the order of the flow's file.
 *
 * Each begins with a short way to the first thing that is left, and goes on as long as the next
 * act comes by another. The same flow gives the same calls. Worlds are not looked for: they come
 * with the outcomes that hang on them.
 */
export function generateCalls(tested: TestedFlow, wish: GenerateWish): GeneratedCalls {
  const planner = toPlanner(tested.flow, worldOf(noGiven, tested));
  const targets = targetsOf(tested, wish);
  const plans = searchPlans(
    planner,
    targets.filter((item) => !isCovered(item, wish.covered)),
  );
  const covered = new Set(wish.covered);
  const byMark = itemsByMark(targets);
  const names = new Set(wish.names);
  const calls: CallDraft[] = [];
  const left: CoverageItem[] = [];
  for (const item of targets) {
    if (isCovered(item, covered)) continue;
    const plan = item.marks.map((mark) => plans.get(mark)).find((one) => one !== undefined);
    if (plan === undefined) {
      left.push(item);
      continue;
    }
    const isOpen: IsOpen = (mark, seen) =>
      (byMark.get(mark) ?? []).some((one) => !isCovered(one, covered) && !isCovered(one, seen));
    const whole = extended(planner, plan, isOpen);
    const { draft, heard } = planDraft(tested, whole, names);
    note({ heard }, covered);
    names.add(draft.name);
    calls.push(draft);
  }
  return { calls, left: left.filter((item) => !isCovered(item, covered)) };
}

/** In the order of the file, but what holds everywhere last: it comes by itself, mostly. */
function targetsOf({ flow }: TestedFlow, { kinds }: GenerateWish): readonly CoverageItem[] {
  const items = coverageItems(flow).filter(({ kind }) => kind !== 'worlds' && kinds.includes(kind));
  const globals = new Set(flow.globals.map(({ at }) => `option ${at.start}`));
  const isGlobal = ({ marks }: CoverageItem): boolean => marks.some((mark) => globals.has(mark));
  return [...items.filter((item) => !isGlobal(item)), ...items.filter(isGlobal)];
}

/** Whether a mark shows something that is wanted and that no call, nor `seen`, came by yet. */
type IsOpen = (mark: string, seen: ReadonlySet<string>) => boolean;

function isCovered({ marks }: CoverageItem, covered: ReadonlySet<string>): boolean {
  return marks.some((mark) => covered.has(mark));
}

/** Goes on with a plan as long as one act more comes by something that is open. */
function extended(planner: Planner, start: CallPlan, isOpen: IsOpen): CallPlan {
  const seen = new Set<string>();
  let plan = start;
  for (let at: CallPlan | undefined = start; at !== undefined; at = at.before) note(at, seen);
  for (let acts = 0; acts < FURTHER_ACTS_MAX; acts += 1) {
    const next = candidateActs(planner.flow, plan.call)
      .map((act) => planner.goneOn(plan, act))
      .find((one) => [...note(one, new Set())].some((mark) => isOpen(mark, seen)));
    if (next === undefined) return plan;
    note(next, seen);
    plan = next;
  }
  return plan;
}

/** Longer calls are hard to read. */
const FURTHER_ACTS_MAX = 8;

function note({ heard }: Pick<CallPlan, 'heard'>, marks: Set<string>): ReadonlySet<string> {
  for (const one of heard) {
    if (one.file === undefined) for (const mark of coverageMarks(one)) marks.add(mark);
  }
  return marks;
}
