import { type Dice, toDice } from '../src/calls/dice.ts';
import { sampleInput } from '../src/calls/sample-input.ts';
import type { Flow } from '../src/model/flow.ts';
import type { Step } from '../src/model/step.ts';
import type { OpeningState } from '../src/schedule/opening-state.ts';
import { advance } from '../src/simulator/advance.ts';
import type { CallerAct } from '../src/simulator/caller-act.ts';
import { plainWorld } from '../src/simulator/plain-world.ts';
import { startCall } from '../src/simulator/start-call.ts';
import type { World } from '../src/simulator/world.ts';

/** A call that somebody could make: what it meets with, and what is done. */
export type MadeCall = {
  readonly world: World;
  /** The outcomes that the lookups on the way come to, by their step. */
  readonly outcomes: ReadonlyMap<string, string>;
  readonly hours: OpeningState;
  readonly acts: readonly MadeAct[];
};

/** One act, the step that it is done at, and what it is called among the events of a machine. */
export type MadeAct = { readonly act: CallerAct; readonly event: string; readonly step: string };

/**
 * Calls of callers who mostly know what they want, each up to its end or to 12 acts; `back` is not
 * among them. The same arguments give the same calls.
 */
export function madeCalls(flow: Flow, count: number): readonly MadeCall[] {
  const dice = toDice(8);
  return Array.from({ length: count }, () => madeCall(flow, dice));
}

function madeCall(flow: Flow, dice: Dice): MadeCall {
  const outcomes = new Map<string, string>();
  for (const step of flow.steps.values()) {
    if (step.type !== 'lookup') continue;
    const [first = '', ...others] = step.outcomes.keys();
    outcomes.set(step.id, dice.pick(first, ...others));
  }
  const hours = dice.pick<OpeningState>('open', 'open', 'open', 'closed', 'holiday');
  const acts: MadeAct[] = [];
  const asked = new Map<string, string>();
  let [call, heard] = startCall(flow, worldOf(outcomes, hours));
  const go = (act: CallerAct): void => {
    for (const { kind, step } of heard) {
      const outcome = kind === 'answered' ? outcomes.get(step) : undefined;
      if (outcome !== undefined) asked.set(step, outcome);
    }
    [call, heard] = advance(flow, call, act);
  };
  for (;;) {
    go({ kind: 'listen' });
    const step = call.over === undefined ? flow.steps.get(call.step) : undefined;
    if (step === undefined || acts.length === ACTS_MAX) break;
    const made = actAt(step, dice);
    acts.push({ ...made, step: step.id });
    go(made.act);
  }
  go({ kind: 'listen' });
  return { world: worldOf(asked, hours), outcomes: asked, hours, acts };
}

function worldOf(outcomes: ReadonlyMap<string, string>, hours: OpeningState): World {
  const mocks = new Map([...outcomes].map(([step, outcome]) => [step, [{ outcome }]]));
  return { ...plainWorld, mocks, hours: new Map([['office', hours]]) };
}

const ACTS_MAX = 12;

function actAt(step: Step, dice: Dice): Omit<MadeAct, 'step'> {
  const chance = dice.below(10);
  if (step.type === 'queue') return chance < 2 ? pressed('1') : SILENCE;
  if (chance === 0) return SILENCE;
  if (chance === 1) return { act: { kind: 'wrongKey' }, event: 'WRONG' };
  if (step.type === 'collect') {
    return { act: { kind: 'press', keys: sampleInput(step) }, event: 'DIGITS' };
  }
  if (step.type !== 'menu') throw new Error(`Step "${step.id}" of type "${step.type}" listens`);
  const own = step.options.map(({ keys }) => keys);
  return pressed(dice.pick('9', ...own, ...own, ...own));
}

const SILENCE = { act: { kind: 'silence' }, event: 'SILENCE' } as const;

function pressed(keys: string): Omit<MadeAct, 'step'> {
  return { act: { kind: 'press', keys }, event: `KEY_${keys}` };
}
