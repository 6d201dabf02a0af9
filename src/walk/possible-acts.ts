import type { Flow } from '../model/flow.ts';
import { sampleDigits } from '../model/sample-digits.ts';
import type { CollectStep } from '../model/step.ts';
import type { Call } from '../simulator/call.ts';
import type { CallerAct } from '../simulator/caller-act.ts';
import { flowAt } from './flow-at.ts';
import { optionsInForce } from './options-in-force.ts';

/**
 * The acts that can lead a caller to different places from here, those with keys first; none where
 * the call is over. They are worth most where the call listens: elsewhere prompts are heard out.
 * Where an input has begun, keys are those that it still lacks.
 */
export function possibleActs(flow: Flow, call: Call): readonly CallerAct[] {
  if (call.over !== undefined) return [];
  const step = flowAt(flow, call).steps.get(call.step);
  switch (step?.type) {
    case 'menu':
      return [...keysOf(flow, call), SILENCE, WRONG_KEY];
    case 'collect':
      return [...digitsOf(call, step), SILENCE, WRONG_KEY];
    case 'queue':
      return [...keysOf(flow, call), SILENCE];
    default:
      return [SILENCE];
  }
}

const SILENCE: CallerAct = { kind: 'silence' };
const WRONG_KEY: CallerAct = { kind: 'wrongKey' };

function keysOf(flow: Flow, call: Call): readonly CallerAct[] {
  return lacking(
    call,
    optionsInForce(flow, call).map(({ option }) => option.keys),
  );
}

function digitsOf({ input }: Call, step: CollectStep): readonly CallerAct[] {
  const sample = sampleDigits(step);
  if (input === '') return [{ kind: 'press', keys: sample }];
  const keys = sample.slice(input.length) || step.terminator?.value;
  return keys === undefined ? [] : [{ kind: 'press', keys, afterMs: 0 }];
}

/** What is left of each input that what was pressed so far can become. */
function lacking({ input }: Call, inputs: readonly string[]): readonly CallerAct[] {
  if (input === '') return inputs.map((keys) => ({ kind: 'press', keys }));
  return inputs
    .filter((keys) => keys.length > input.length && keys.startsWith(input))
    .map((keys) => ({ kind: 'press', keys: keys.slice(input.length), afterMs: 0 }));
}
