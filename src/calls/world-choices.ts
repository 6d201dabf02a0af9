import type { Condition } from '../model/condition.ts';
import type { Flow, Variable } from '../model/flow.ts';
import { toStepId } from '../model/step-id.ts';
import type { Heard } from '../simulator/heard.ts';
import type { Mock, Value } from '../simulator/world.ts';
import type { CallPlan, PlanGiven } from './call-plan.ts';
import { flowOf } from './flow-of.ts';
import { mockable } from './mockable.ts';
import { stepOf } from './step-of.ts';

/**
 * What else of the world could be chosen, seeing what happened in the last act of a plan: other
 * hours, other outcomes, other facts. What the plan has chosen already stays.
 */
export function worldChoices(flow: Flow, plan: CallPlan): readonly PlanGiven[] {
  const { given, heard, call } = plan;
  const judged = new Set<string>();
  const choices: PlanGiven[] = [];
  for (const [index, one] of heard.entries()) {
    const here = flowOf(flow, { ...call, file: one.file });
    switch (one.kind) {
      case 'hours':
        choices.push(...hourChoices(one, here, given));
        break;
      case 'answered':
      case 'entered':
        choices.push(...mockChoices(plan, index, here));
        if (one.kind === 'entered' && one.by.kind === 'case' && one.from !== undefined) {
          choices.push(...caseChoices(here, one.from, judged, given));
        }
        break;
      case 'judged':
        judged.add(one.condition);
        if (!given.holds.has(one.condition)) {
          choices.push({ ...given, holds: new Map([...given.holds, [one.condition, !one.holds]]) });
        }
        break;
      case 'noMatch':
        choices.push(...refusedChoices(one, here, given));
        break;
      default:
    }
  }
  return [...choices, ...optionChoices(flow, plan, judged)];
}

function hourChoices(
  { schedule, state, step }: Extract<Heard, { readonly kind: 'hours' }>,
  flow: Flow,
  given: PlanGiven,
): readonly PlanGiven[] {
  if (given.hours.has(schedule)) return [];
  const asking = flow.steps.get(step);
  const hasHolidays =
    (flow.schedules.get(schedule)?.holidays.length ?? 0) > 0 ||
    (asking?.type === 'hours' && asking.holiday !== undefined);
  const states = hasHolidays
    ? (['open', 'closed', 'holiday'] as const)
    : (['open', 'closed'] as const);
  return states
    .filter((other) => other !== state)
    .map((other) => ({ ...given, hours: new Map([...given.hours, [schedule, other]]) }));
}

/** Other outcomes of a step that has just been answered, or of a flow that is about to be run. */
function mockChoices(plan: CallPlan, index: number, flow: Flow): readonly PlanGiven[] {
  const { given, heard } = plan;
  const one = heard[index];
  const found = one && flow.steps.get(one.step);
  const isFlow = found?.type === 'flow';
  if (found === undefined || isFlow !== (one?.kind === 'entered')) return [];
  const chosen = given.mocks.get(found.id);
  if (isFlow && chosen !== undefined) return [];
  const before = outcomesBefore(plan, index, found.id);
  if (chosen !== undefined && chosen.length >= before.length) return [];
  const taken = isFlow ? undefined : before.at(-1);
  const earlier = before.slice(0, -1).map((outcome): Mock => ({ outcome }));
  return mockable(found)
    .outcomes.filter((outcome) => outcome !== taken)
    .map((outcome) => ({
      ...given,
      mocks: new Map([...given.mocks, [found.id, [...earlier, { outcome }]]]),
    }));
}

/** What a step came to so far in a plan, up to one of the happenings of its last act. */
function outcomesBefore(plan: CallPlan, index: number, step: string): readonly string[] {
  const outcomes: string[] = [];
  for (let at: CallPlan | undefined = plan; at !== undefined; at = at.before) {
    const heard = at === plan ? at.heard.slice(0, index + 1) : at.heard;
    const own = heard.flatMap((one) =>
      one.kind === 'answered' && one.step === step ? [one.outcome] : [],
    );
    outcomes.unshift(...own);
  }
  return outcomes;
}

/** Digits that no guess of ours made valid are taken all the same. */
function refusedChoices({ step }: Heard, flow: Flow, given: PlanGiven): readonly PlanGiven[] {
  const found = flow.steps.get(step);
  if (found?.type !== 'collect' || found.pattern === undefined || given.mocks.has(step)) return [];
  return [{ ...given, mocks: new Map([...given.mocks, [step, [{ outcome: 'accepted' }]]]) }];
}

function caseChoices(
  flow: Flow,
  branch: string,
  judged: ReadonlySet<string>,
  given: PlanGiven,
): readonly PlanGiven[] {
  const step = flow.steps.get(toStepId(branch));
  return step?.type === 'branch' ? factChoices(flow, step.cases, judged, given) : [];
}

/** Facts on which it hangs which options are in force where the call rests. */
function optionChoices(
  main: Flow,
  { call, given }: CallPlan,
  judged: ReadonlySet<string>,
): readonly PlanGiven[] {
  const step = stepOf(main, call);
  if (step?.type !== 'menu' && step?.type !== 'queue') return [];
  return factChoices(flowOf(main, call), step.options, judged, given);
}

function factChoices(
  { variables }: Flow,
  parts: readonly { readonly when: Condition | undefined }[],
  judged: ReadonlySet<string>,
  given: PlanGiven,
): readonly PlanGiven[] {
  const texts = parts.flatMap(({ when }) =>
    when?.kind === 'text' && !judged.has(when.text) ? [when.text] : [],
  );
  const words = new Set(texts.join(' ').match(/[\p{L}_][\p{L}\p{N}_]*/gu));
  return [...variables.values()]
    .filter(({ id }) => words.has(id) && !given.set.has(id))
    .flatMap((variable) =>
      valuesOf(variable, texts).map((value) => ({
        ...given,
        set: new Map([...given.set, [variable.id, value]]),
      })),
    );
}

/** Values that may tell conditions apart: all that there are, or those near what they name. */
function valuesOf(
  { type, values, min = -Infinity, max = Infinity }: Variable,
  texts: readonly string[],
): readonly Value[] {
  const all = texts.join(' ');
  switch (type) {
    case 'boolean':
      return [true, false];
    case 'enum':
      return values.map(({ value }) => value);
    case 'number': {
      const named = (all.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
      const near = named.flatMap((value) => [value, value - 1, value + 1]);
      return [...new Set(near)]
        .filter((value) => value >= min && value <= max)
        .slice(0, VALUES_MAX);
    }
    case 'string': {
      const quoted = [...all.matchAll(/'([^']*)'|"([^"]*)"/g)].map(
        ([, one, other]) => one ?? other,
      );
      return [...new Set(quoted.flatMap((value) => value ?? []))].slice(0, VALUES_MAX);
    }
  }
}

const VALUES_MAX = 12;
