import type { BackMenu, BackStep } from './back-menu.ts';

/** What a caller, or the menu itself, does to come from one state to another. */
export type BackMove = {
  readonly by: 'key' | 'silence' | 'wrongKey' | 'menu';
  /** The other state; `desk` and `bye` are the ends. */
  readonly to: string;
};

/** All states that a call can come to, each with its step and its moves; the first is the start. */
export type BackStates = ReadonlyMap<
  string,
  { readonly step: BackStep; readonly moves: readonly BackMove[] }
>;

type State = {
  readonly step: BackStep;
  readonly stack: readonly string[];
  readonly silences: number;
  readonly wrongKeys: number;
};

/**
 * Plays every call through a menu, one state after another, with real return stacks and all counts;
 * `undefined` where there are more than `statesMax`. Knows nothing of `src`.
 */
export function explicitBack(menu: BackMenu, statesMax: number): BackStates | undefined {
  const stepOf = new Map(menu.steps.map((step) => [step.id, step]));
  const first = menu.steps[0];
  if (first === undefined) return new Map();
  const states = new Map<string, { step: BackStep; moves: BackMove[] }>();
  const queue: State[] = [];
  const keyOf = (state: State): string => {
    const { step, stack, silences, wrongKeys } = state;
    if (step.type === 'desk' || step.type === 'bye') return step.type;
    const key = `${step.id} [${stack.join()}] ${silences} ${wrongKeys}`;
    if (!states.has(key)) {
      states.set(key, { step, moves: [] });
      queue.push(state);
    }
    return key;
  };
  const fresh = (id: string, stack: readonly string[]): State => {
    const step = stepOf.get(id) ?? first;
    return { step, stack, silences: 0, wrongKeys: 0 };
  };
  const gone = (state: State, target: string): State => {
    const { step, stack } = state;
    const last = stack[stack.length - 1];
    if (target === 'repeat' || (target === 'back' && last === undefined)) return state;
    if (target === 'back') return fresh(last ?? '', stack.slice(0, -1));
    if (step.type === 'menu') {
      return fresh(target, target === step.id ? stack : [...stack, step.id].slice(-16));
    }
    return fresh(target, last === target ? stack.slice(0, -1) : stack);
  };
  keyOf(fresh(first.id, []));
  for (const state of queue) {
    if (states.size > statesMax) return undefined;
    const { step, silences, wrongKeys } = state;
    const moves = states.get(keyOf(state))?.moves ?? [];
    const add = (by: BackMove['by'], to: State): number => moves.push({ by, to: keyOf(to) });
    if (step.type === 'say') add('menu', gone(state, step.next));
    if (step.type !== 'menu') continue;
    const { keys, limit, noInput, noMatch, exhausted } = step;
    const pressed = new Map([...(menu.star ? [['*', menu.star] as const] : []), ...keys]);
    for (const target of pressed.values()) add('key', gone(state, target));
    const after = (counted: State, count: number, handler: string | undefined): State =>
      gone(counted, count === limit ? exhausted : (handler ?? 'repeat'));
    const silent = { ...state, silences: Math.min(limit, silences + 1) };
    add('silence', after(silent, silent.silences, noInput));
    const lost = { ...state, wrongKeys: Math.min(limit, wrongKeys + 1) };
    add('wrongKey', after(lost, lost.wrongKeys, noMatch));
  }
  return states;
}
