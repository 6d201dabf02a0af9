import type { Way } from '../graph/way.ts';
import type { Step } from '../model/step.ts';
import { MOVER } from './mover.ts';

/** Who takes a way out of a step, and with how many acts. */
export function moverOf(step: Step, way: Way): { readonly by: number; readonly acts: number } {
  switch (way.kind) {
    case 'option':
    case 'global':
      return KEY;
    case 'noInput':
    case 'noMatch':
    case 'exhausted': {
      const by = way.name === 'noMatch' ? MOVER.wrongKey : MOVER.silence;
      return { by, acts: way.times };
    }
    case 'case':
    case 'error':
      return WORLD;
    case 'outcome':
      if (step.type === 'collect') return DIGITS;
      return isFixed(step) ? FLOW : WORLD;
  }
}

// Asked about every way.
const KEY = { by: MOVER.key, acts: 1 };
const DIGITS = { by: MOVER.digits, acts: 1 };
const FLOW = { by: MOVER.flow, acts: 0 };
const WORLD = { by: MOVER.world, acts: 0 };

/** Whether the step goes on by one outcome alone, so that nobody decides anything. */
function isFixed(step: Step): boolean {
  switch (step.type) {
    case 'say':
    case 'set':
    case 'survey':
    case 'voicemail':
    case 'callback':
    case 'count':
      return true;
    default:
      return false;
  }
}
