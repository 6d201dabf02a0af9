import { sampleDigits } from '../analysis/sample-digits.ts';
import type { Flow } from '../model/flow.ts';
import type { Call } from '../simulator/call.ts';
import type { CallerAct } from '../simulator/caller-act.ts';
import { flowAt } from './flow-at.ts';
import { optionsInForce } from './options-in-force.ts';

/**
 * The acts that can lead a caller to different places from here, those with keys first; none where
 * the call is over. They are worth most where the call listens: elsewhere prompts are heard out.
 */
export function possibleActs(flow: Flow, call: Call): readonly CallerAct[] {
  if (call.over !== undefined) return [];
  const step = flowAt(flow, call).steps.get(call.step);
  switch (step?.type) {
    case 'menu':
      return [...keysOf(flow, call), SILENCE, WRONG_KEY];
    case 'collect':
      return [{ kind: 'press', keys: sampleDigits(step) }, SILENCE, WRONG_KEY];
    case 'queue':
      return [...keysOf(flow, call), SILENCE];
    default:
      return [SILENCE];
  }
}

const SILENCE: CallerAct = { kind: 'silence' };
const WRONG_KEY: CallerAct = { kind: 'wrongKey' };

function keysOf(flow: Flow, call: Call): readonly CallerAct[] {
  return optionsInForce(flow, call).map(({ option }) => ({ kind: 'press', keys: option.keys }));
}
