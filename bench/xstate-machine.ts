import type { Flow } from '../src/model/flow.ts';
import type { Outcome } from '../src/model/outcome.ts';
import { settledAsking } from '../src/model/settled-asking.ts';
import type { CollectStep, MenuStep, Step } from '../src/model/step.ts';
import type { Machine, MenuContext, Xstate } from './xstate.ts';

/**
 * The flow as a machine, as people who write menus with xstate would: a state for each step, a key
 * for each option, two counters, and guards for what the world decides. It knows no time, no
 * prompts, no return stack and no keys that come too early; what `makeFlow` writes needs no more.
 *
 * Events are `KEY_1`, `DIGITS`, `WRONG` and `SILENCE`, which also lets a queue be answered.
 */
export function xstateMachine(flow: Flow, xstate: Xstate): Machine {
  const states = [...flow.steps.values()].map((step) => [step.id, stateOf(flow, step, xstate)]);
  return xstate.createMachine({
    id: 'menu',
    initial: flow.start?.value,
    context: ({ input }: { readonly input: object }) => ({ ...input, noInputs: 0, noMatches: 0 }),
    states: { ...Object.fromEntries(states), [OVER]: { type: 'final' } },
  });
}

const OVER = 'the call is over';

type At = { readonly context: MenuContext };

function stateOf(flow: Flow, step: Step, xstate: Xstate): object {
  switch (step.type) {
    case 'menu': {
      const options = [...flow.globals, ...step.options].map(keyOf);
      return asking(flow, step, Object.fromEntries(options), xstate);
    }
    case 'collect':
      return asking(flow, step, { DIGITS: to(step.next) }, xstate);
    case 'queue': {
      if (step.options.length === 0) return { always: to(step.answered) };
      const options = Object.fromEntries(step.options.map(keyOf));
      return { on: { ...options, SILENCE: to(step.answered) } };
    }
    case 'hours': {
      const is = (name: string) => ({ guard: ({ context }: At) => context.hours === name });
      const closed = { always: [{ ...is('open'), ...to(step.open) }, to(step.closed)] };
      const { holiday } = step;
      if (holiday === undefined) return closed;
      return { always: [{ ...is('holiday'), ...to(holiday) }, ...closed.always] };
    }
    case 'lookup': {
      const ways = [...step.outcomes].map(([name, outcome]) => ({
        guard: ({ context }: At) => context.outcomes.get(step.id) === name,
        ...to(outcome),
      }));
      const [first] = step.outcomes.values();
      return { always: [...ways, to(first)] };
    }
    case 'say':
    case 'set':
    case 'voicemail':
    case 'callback':
    case 'survey':
      return { always: to(step.next) };
    case 'transfer':
      return { always: to(step.answered) };
    case 'hangup':
      return { type: 'final' };
    default:
      throw new Error(`The flows that are measured have no step of type "${step.type}"`);
  }
}

function keyOf(option: MenuStep['options'][number]): readonly [string, object] {
  return [`KEY_${option.keys}`, to(option)];
}

/** A way to a step; `repeat` stays and changes nothing, and what leads nowhere ends the call. */
function to(outcome: Outcome | undefined): object {
  const target = outcome?.target;
  if (target?.kind === 'step') return { target: target.id, reenter: true };
  return target === undefined ? { target: OVER } : {};
}

function asking(
  flow: Flow,
  step: MenuStep | CollectStep,
  on: Readonly<Record<string, object>>,
  { assign }: Xstate,
): object {
  const settled = settledAsking(step, flow.defaults);
  const { maxNoInput, maxNoMatch, noInputExhausted, noMatchExhausted } = settled;
  const event = (count: 'noInputs' | 'noMatches', limit: number, exhausted?: Outcome) => [
    { guard: ({ context }: At) => context[count] + 1 >= limit, ...to(exhausted) },
    { actions: assign(({ context }) => ({ [count]: context[count] + 1 })) },
  ];
  return {
    entry: assign(() => ({ noInputs: 0, noMatches: 0 })),
    on: {
      ...on,
      SILENCE: event('noInputs', maxNoInput, noInputExhausted),
      WRONG: event('noMatches', maxNoMatch, noMatchExhausted),
    },
  };
}
