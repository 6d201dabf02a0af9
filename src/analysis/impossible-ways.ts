import type { Way } from '../graph/way.ts';
import type { Flow } from '../model/flow.ts';
import type { BranchStep, Case, HoursStep, Step } from '../model/step.ts';
import type { OpeningState } from '../schedule/opening-state.ts';
import type { Bits } from '../space/bits.ts';
import { difference } from '../space/difference.ts';
import { has } from '../space/has.ts';
import { intersection } from '../space/intersection.ts';
import { isEmpty } from '../space/is-empty.ts';
import type { Space } from '../space/space.ts';
import { whereWords } from './where-words.ts';

/** A way that no call can take at its step, and why; or a case that leaves nothing to those after it. */
export type ImpossibleWay =
  | { readonly kind: 'never'; readonly at: Way['at']; readonly name: string; readonly why: string }
  /** Its condition holds only where that of an earlier case does, or of several together. */
  | { readonly kind: 'hidden'; readonly one: Case; readonly by: Case | undefined }
  /** It is taken by every call that comes to the step. */
  | { readonly kind: 'always'; readonly one: Case; readonly why: string };

/**
 * The ways out of a step that conditions or hours make impossible in all valuations in which calls
 * come to it; none for what a condition alone decides, since that is told where it is checked, and
 * for an `else` behind several cases, which is a safety net.
 *
 * O(ways * words), and what `conditionOf` takes for each.
 *
 * @param here The valuations that calls can have at the step; at least one.
 */
export function impossibleWays(
  flow: Flow,
  space: Space,
  step: Step,
  here: Bits,
): readonly ImpossibleWay[] {
  switch (step.type) {
    case 'branch':
      return ofBranch(space, step, here);
    case 'hours':
      return ofHours(flow, space, step, here);
    case 'menu':
    case 'queue':
      return step.options.flatMap(({ keys, at, when }): readonly ImpossibleWay[] => {
        const { may } = space.judge(when);
        if (when === undefined || isEmpty(may) || !isEmpty(intersection(may, here))) return [];
        return [{ kind: 'never', at, name: `key "${keys}"`, why: thereWords(space, here, may) }];
      });
    default:
      return [];
  }
}

function ofBranch(space: Space, { cases, else: other }: BranchStep, here: Bits): ImpossibleWay[] {
  const found: ImpossibleWay[] = [];
  let rest = here;
  for (const [index, one] of cases.entries()) {
    const { may, sure } = space.judge(one.when);
    const mayHere = intersection(may, here);
    if (isEmpty(mayHere) && !isEmpty(may)) {
      const why = thereWords(space, here, may);
      found.push({
        kind: 'never',
        at: one.when?.at ?? one.at,
        name: `case "${one.when?.text ?? ''}"`,
        why,
      });
    } else if (!isEmpty(may) && isEmpty(intersection(may, rest))) {
      const by = cases
        .slice(0, index)
        .find(({ when }) => isEmpty(difference(mayHere, space.judge(when).sure)));
      found.push({ kind: 'hidden', one, by });
    }
    const isLast = index === cases.length - 1;
    const isNet = isLast && (other === undefined || index > 0);
    const never = difference(space.judge(undefined).may, sure);
    if (isEmpty(difference(here, sure))) {
      // What always holds by itself is told where it is checked, unless somebody wrote "true".
      const isTold = isEmpty(never) && (one.when?.text.trim() !== 'true' || isLast);
      if (isNet || isTold) return found;
      return [...found, { kind: 'always', one, why: whereWords(space, here, never) }];
    }
    rest = difference(rest, sure);
  }
  return found;
}

function ofHours(flow: Flow, space: Space, step: HoursStep, here: Bits): readonly ImpossibleWay[] {
  const name = step.schedule?.value ?? '';
  // A foreign flow may ask the hours of whatever queue or variable is set at the moment.
  if (name === '' || /[${]/.test(name)) return [];
  const states = statesOf(space, name, here);
  const hasHolidays = flow.schedules.get(name)?.holidays.length !== 0;
  return (['open', 'closed', 'holiday'] as const).flatMap((state): readonly ImpossibleWay[] => {
    const outcome = step[state];
    if (outcome?.target === undefined) return [];
    if (state === 'holiday' && !hasHolidays) {
      const why = `schedule "${name}" names no holidays`;
      return [{ kind: 'never', at: outcome.at, name: '"holiday"', why }];
    }
    const isMet =
      states.has(state) ||
      (state === 'closed' && step.holiday === undefined && states.has('holiday'));
    if (states.size === 0 || isMet) return [];
    const words = Array.from(states, (one) => (one === 'holiday' ? 'has a holiday' : `is ${one}`));
    const why = `"${name}" ${words.join(' or ')} in every call there`;
    return [{ kind: 'never', at: outcome.at, name: `"${state}"`, why }];
  });
}

/** What is so in every call that comes to a step and keeps a condition from holding. */
function thereWords(space: Space, here: Bits, may: Bits): string {
  const words = whereWords(space, here, may);
  return words === '' ? 'it cannot hold there' : `${words} in every call there`;
}

/** What a schedule can say in some valuations; nothing where the space does not tell it. */
function statesOf(space: Space, schedule: string, here: Bits): ReadonlySet<OpeningState> {
  const hours = space.axes.find(({ kind }) => kind === 'hours');
  const states = new Set<OpeningState>();
  if (hours?.opening[0]?.has(schedule) !== true) return states;
  for (let valuation = 0; valuation < space.size; valuation += 1) {
    if (!has(here, valuation)) continue;
    const cell = Math.floor(valuation / hours.stride) % hours.cells.length;
    states.add(hours.opening[cell]?.get(schedule) ?? 'closed');
  }
  return states;
}
