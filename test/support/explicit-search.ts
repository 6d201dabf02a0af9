import type { Flow } from '../../src/model/flow.ts';
import type { Handler, Outcome } from '../../src/model/outcome.ts';
import { settledAsking } from '../../src/model/settled-asking.ts';
import type { CollectStep, MenuStep, Step } from '../../src/model/step.ts';

/** A state with its counts written out. */
export type ExplicitState = {
  readonly step: string;
  readonly noInputs: number;
  readonly noMatches: number;
  /** How often each count step was left by `again`: `name:times`, by name. */
  readonly rounds: readonly string[];
};

/** What a plain search found. */
export type Explored = {
  /** Every state by its name. */
  readonly states: ReadonlyMap<string, ExplicitState>;
  /** By the name of a state, with the names of the states and ends that may follow. */
  readonly next: ReadonlyMap<string, readonly Follower[]>;
  /** The fewest acts of the caller to each state and end. */
  readonly acts: ReadonlyMap<string, number>;
};

/** What may follow a state: an end in capitals, or a state's name. */
export type Follower = { readonly to: string; readonly acts: number; readonly by: string };

/**
 * Searches the states of a flow one by one, counts and all, straight from the clauses of a call:
 * the slow second way to what the analyses say. It knows neither their graph nor their arrays, and
 * takes no account of `back` or the platform's errors.
 *
 * @param hours What each schedule says during the call.
 */
export function explicitSearch(flow: Flow, hours: ReadonlyMap<string, string>): Explored {
  const states = new Map<string, ExplicitState>();
  const next = new Map<string, readonly Follower[]>();
  const acts = new Map<string, number>();
  const first = flow.start === undefined ? undefined : stateAt(flow, flow.start.value);
  if (first === undefined) return { states, next, acts };
  acts.set(nameOf(first), 0);
  const waiting: ExplicitState[] = [first];
  // Not the quickest order: a state is looked at again whenever a cheaper way to it is found.
  for (let state = waiting.shift(); state !== undefined; state = waiting.shift()) {
    const name = nameOf(state);
    const followers = followersOf(flow, state, hours);
    states.set(name, state);
    next.set(
      name,
      followers.map(({ to, acts: price, by }) => ({
        to: typeof to === 'string' ? to : nameOf(to),
        acts: price,
        by,
      })),
    );
    for (const { to, acts: price } of followers) {
      const toName = typeof to === 'string' ? to : nameOf(to);
      const cost = (acts.get(name) ?? 0) + price;
      if (cost >= (acts.get(toName) ?? Number.POSITIVE_INFINITY)) continue;
      acts.set(toName, cost);
      if (typeof to !== 'string') waiting.push(to);
    }
  }
  return { states, next, acts };
}

type Move = { readonly to: ExplicitState | string; readonly acts: number; readonly by: string };

function nameOf({ step, noInputs, noMatches, rounds }: ExplicitState): string {
  return [step, noInputs, noMatches, ...rounds].join('/');
}

function stateAt(
  flow: Flow,
  id: string,
  rounds: readonly string[] = [],
): ExplicitState | undefined {
  const isStep = [...flow.steps.keys()].some((known) => known === id);
  return isStep ? { step: id, noInputs: 0, noMatches: 0, rounds } : undefined;
}

function goTo(flow: Flow, state: ExplicitState, outcome: Outcome | undefined): Move['to'] {
  const target = outcome?.target;
  if (target?.kind === 'step') return stateAt(flow, target.id, state.rounds) ?? 'NOWHERE';
  if (target?.kind === 'repeat') return state;
  if (target?.kind === 'unwired' && target.then === 'unknown') return 'LEFT';
  return 'NOWHERE';
}

function followersOf(
  flow: Flow,
  state: ExplicitState,
  hours: ReadonlyMap<string, string>,
): readonly Move[] {
  const step = [...flow.steps.values()].find(({ id }) => id === state.step);
  if (step === undefined) return [];
  const on = (outcome: Outcome | undefined, by: string, acts = 0): Move => ({
    to: goTo(flow, state, outcome),
    acts,
    by,
  });
  const all = (outcomes: readonly (Outcome | undefined)[]): Move[] =>
    outcomes.flatMap((outcome) => (outcome?.target === undefined ? [] : [on(outcome, 'world')]));
  const end = (to: string): Move => ({ to, acts: 0, by: 'world' });
  switch (step.type) {
    case 'menu':
      return [
        ...keysInForce(flow, step).map((option) => on(option, 'key', 1)),
        ...eventMoves(flow, state, step),
      ];
    case 'collect':
      return [on(step.next, 'digits', 1), ...eventMoves(flow, state, step)];
    case 'say':
    case 'set':
      return [on(step.next, 'flow')];
    case 'survey':
      return [step.next === undefined ? end('RESOLVED') : on(step.next, 'flow')];
    case 'voicemail':
    case 'callback':
      return [end('PROMISED'), ...all([step.next])];
    case 'branch':
      return [
        ...all(step.cases),
        step.else?.target === undefined ? end('NOWHERE') : on(step.else, 'world'),
      ];
    case 'hours':
      return [on(outcomeByHours(step, hours), 'world')];
    case 'count':
      return [counted(flow, state, step)];
    case 'lookup':
      return step.outcomes.size === 0 ? [end('NOWHERE')] : all([...step.outcomes.values()]);
    case 'opaque':
      return step.outcomes.size === 0 ? [end('LEFT')] : all([...step.outcomes.values()]);
    case 'flow':
      return [end('LEFT'), ...all([...step.exits.values()])];
    case 'queue':
      return [
        end('HUMAN'),
        ...step.options.map((option) => on(option, 'key', 1)),
        ...all([step.timedOut, step.full, step.closed]),
      ];
    case 'transfer':
      return [...transferEnds(step, all), ...all([step.busy, step.noAnswer, step.failed])];
    case 'return':
      return [end('LEFT')];
    case 'hangup':
      return [end(step.outcome === 'resolved' ? 'RESOLVED' : 'CUT_OFF')];
  }
}

function outcomeByHours(
  step: Extract<Step, { type: 'hours' }>,
  hours: ReadonlyMap<string, string>,
): Outcome | undefined {
  const says = hours.get(step.schedule?.value ?? '');
  if (says === 'open') return step.open;
  return says === 'holiday' && step.holiday !== undefined ? step.holiday : step.closed;
}

function counted(flow: Flow, state: ExplicitState, step: Extract<Step, { type: 'count' }>): Move {
  const before = state.rounds.find((round) => round.startsWith(`${step.id}:`));
  const times = Number(before?.split(':')[1] ?? 0);
  if (times >= (step.limit?.value ?? 0)) {
    return { to: goTo(flow, state, step.done), acts: 0, by: 'flow' };
  }
  const others = state.rounds.filter((round) => round !== before);
  const rounds = [...others, `${step.id}:${times + 1}`].sort();
  return { to: goTo(flow, { ...state, rounds }, step.again), acts: 0, by: 'flow' };
}

function transferEnds(
  step: Extract<Step, { type: 'transfer' }>,
  all: (outcomes: readonly (Outcome | undefined)[]) => Move[],
): readonly Move[] {
  const to = { human: 'HUMAN', voicemail: 'PROMISED', machine: 'RESOLVED', unknown: 'LEFT' };
  const end: Move = { to: to[step.reaches], acts: 0, by: 'world' };
  return step.reaches === 'human' ? [end] : [end, ...all([step.answered])];
}

function keysInForce(flow: Flow, menu: MenuStep) {
  const own = menu.options.flatMap(({ keys, when }) => (when === undefined ? [keys] : []));
  const options = [...menu.options, ...flow.globals.filter(({ keys }) => !own.includes(keys))];
  return options.filter(({ target }) => target !== undefined && target.kind !== 'back');
}

function eventMoves(
  flow: Flow,
  state: ExplicitState,
  step: MenuStep | CollectStep,
): readonly Move[] {
  const asking = settledAsking(step, flow.defaults);
  const moves: Move[] = [];
  const noInputs = state.noInputs + 1;
  const after = (handlers: readonly Handler[], count: number): Outcome | undefined =>
    handlers
      .filter(({ attempt }) => attempt <= count)
      .sort((one, other) => other.attempt - one.attempt)[0];
  const add = (
    by: string,
    count: number,
    limit: number,
    handlers: readonly Handler[],
    exhausted: Outcome | undefined,
    again: ExplicitState,
  ): void => {
    const handler = count >= limit ? exhausted : after(handlers, count);
    if (count < limit && (handler?.target === undefined || handler.target.kind === 'repeat')) {
      moves.push({ to: again, acts: 1, by });
    } else moves.push({ to: goTo(flow, state, handler), acts: 1, by });
  };
  // Without a limit the count is kept at 12, above any attempt that a handler may name.
  add('silence', noInputs, asking.maxNoInput, asking.noInput, asking.noInputExhausted, {
    ...state,
    noInputs: Math.min(noInputs, 12),
  });
  const keys = step.type === 'menu' ? keysInForce(flow, step) : [];
  const taken = new Set(
    keys.flatMap(({ keys: pressed, when }) => (when === undefined ? [pressed] : [])),
  );
  if (step.type === 'menu' && [...'0123456789*#'].every((key) => taken.has(key))) return moves;
  const noMatches = state.noMatches + 1;
  add('wrong', noMatches, asking.maxNoMatch, asking.noMatch, asking.noMatchExhausted, {
    ...state,
    noMatches: Math.min(noMatches, 12),
  });
  return moves;
}
