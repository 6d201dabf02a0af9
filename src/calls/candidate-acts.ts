import type { Flow } from '../model/flow.ts';
import type { Call } from '../simulator/call.ts';
import type { CallerAct } from '../simulator/caller-act.ts';
import { optionsInForce } from './options-in-force.ts';
import { sampleInput } from './sample-input.ts';
import { stepOf } from './step-of.ts';

/**
 * The acts that can lead to different places from where a call rests, those with keys first; none
 * once it is over.
 */
export function candidateActs(flow: Flow, call: Call): readonly CallerAct[] {
  if (call.over !== undefined) return [];
  const step = stepOf(flow, call);
  switch (step?.type) {
    case 'menu':
    case 'queue': {
      const keys = optionsInForce(flow, call).map((option): CallerAct => {
        return { kind: 'press', keys: option.keys };
      });
      return step.type === 'menu' ? [...keys, SILENCE, WRONG_KEY] : [...keys, SILENCE];
    }
    case 'collect':
      return [{ kind: 'press', keys: sampleInput(step) }, SILENCE, WRONG_KEY];
    default:
      return [SILENCE];
  }
}

const SILENCE: CallerAct = { kind: 'silence' };
const WRONG_KEY: CallerAct = { kind: 'wrongKey' };
