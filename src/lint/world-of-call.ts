import { evaluatorOf } from '../conditions/evaluator-of.ts';
import type { Call, TakenWay } from '../finding/call.ts';
import { counterOf } from '../model/counter-of.ts';
import type { Flow } from '../model/flow.ts';
import type { Option, Outcome } from '../model/outcome.ts';
import type { BranchStep, HoursStep } from '../model/step.ts';
import { toStepId } from '../model/step-id.ts';
import type { OpeningState } from '../schedule/opening-state.ts';
import { plainWorld } from '../simulator/plain-world.ts';
import type { Mock, World } from '../simulator/world.ts';
import type { Known } from '../space/known.ts';
import type { Span } from '../text/span.ts';

/**
 * The world in which a call goes the ways that it is written with: hours, answers of back ends,
 * and conditions as each way needs them.
 *
 * `undefined` where one world cannot do that: a schedule or a condition would have to answer in two
 * ways, a counter would run out before its time, or the call goes through another flow. Conditions
 * are taken as "either", so such calls are written, too; nobody can play them. O(ways, and the cases
 * of branches on them).
 */
export function worldOfCall(flow: Flow, call: Call, trees: Known['trees']): World | undefined {
  const hours = new Map<string, OpeningState>(call.world?.hours);
  const conditions = new Map<string, boolean>();
  const mocks = new Map<string, Mock[]>();
  const rounds = new Map<string, number>();
  let isOneWorld = true;
  const fix = <Answer>(answers: Map<string, Answer>, name: string, answer: Answer): void => {
    if (answers.has(name) && answers.get(name) !== answer) isOneWorld = false;
    answers.set(name, answer);
  };
  // What can be worked out decides itself, and may change within the call.
  const fixCondition = (text: string, holds: boolean): void => {
    if (trees.has(text)) conditions.set(text, conditions.get(text) ?? holds);
    else fix(conditions, text, holds);
  };
  for (const { at, taken } of call.ways) {
    const step = flow.steps.get(toStepId(taken.step));
    switch (step?.type) {
      case 'hours':
        // Without an outcome of its own a holiday is a closed time like any other.
        if (isHoliday(step, taken, hours)) break;
        fix(hours, step.schedule?.value ?? '', taken.name as OpeningState);
        break;
      case 'branch':
        for (const [text, holds] of judged(step, at, taken)) fixCondition(text, holds);
        break;
      case 'menu':
        // An option that a condition puts out of force leaves its key to a global.
        for (const option of [...step.options, ...flow.globals]) {
          if (option.keys !== taken.name || option.when === undefined) continue;
          fixCondition(option.when.text, isWay(option, at, taken));
        }
        break;
      case 'collect':
        mock(mocks, step.id, { outcome: taken.name === 'next' ? 'accepted' : 'refused' });
        break;
      case 'queue':
        mock(mocks, step.id, step.options.some(isTaken(taken)) ? HELD : { outcome: taken.name });
        break;
      case 'lookup':
      case 'transfer':
      case 'opaque':
        mock(mocks, step.id, answerOf(taken));
        break;
      case 'count': {
        const again = rounds.get(counterOf(step)) ?? 0;
        const isDue = again >= (step.limit?.value ?? 1);
        if (isDue !== (taken.name === 'done')) isOneWorld = false;
        rounds.set(counterOf(step), again + 1);
        break;
      }
      case 'flow':
        isOneWorld = false;
        break;
      default:
        break;
    }
  }
  if (!isOneWorld) return undefined;
  const evaluate = evaluatorOf(trees) as World['evaluate'];
  const variables = call.world?.variables ?? new Map();
  return { ...plainWorld, hours, variables, conditions, mocks, evaluate };
}

function isHoliday(
  { schedule, holiday }: HoursStep,
  { name }: TakenWay,
  hours: ReadonlyMap<string, OpeningState>,
): boolean {
  const isClosed = name === 'closed' && holiday === undefined;
  return isClosed && hours.get(schedule?.value ?? '') === 'holiday';
}

function answerOf({ name, set }: TakenWay): Mock {
  return set === undefined ? { outcome: name } : { outcome: name, set };
}

/** A queue that nobody answers for an hour, so that the caller can leave it by a key. */
const HELD: Mock = { outcome: 'timedOut', afterMs: 3_600_000 };

function isTaken({ name }: TakenWay): (option: Option) => boolean {
  return ({ keys }) => keys === name;
}

function mock(mocks: Map<string, Mock[]>, name: string, answer: Mock): void {
  const known = mocks.get(name);
  if (known === undefined) mocks.set(name, [answer]);
  else known.push(answer);
}

/** The conditions of a branch up to the case that is taken: none before it holds. */
function judged(
  step: BranchStep,
  at: Span,
  taken: TakenWay,
): readonly (readonly [string, boolean])[] {
  const answers: (readonly [string, boolean])[] = [];
  for (const one of step.cases) {
    const { when } = one;
    if (when === undefined) continue;
    const holds = when.text === taken.name && isWay(one, at, taken);
    answers.push([when.text, holds]);
    if (holds) break;
  }
  return answers;
}

/** Whether an outcome is the one that a call took; one that goes back may lead to any step. */
function isWay(outcome: Outcome, at: Span, { target }: TakenWay): boolean {
  if (outcome.at.start !== at.start || outcome.at.end !== at.end) return false;
  return outcome.target?.kind !== 'step' || outcome.target.id === target;
}
