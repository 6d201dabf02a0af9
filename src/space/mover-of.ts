import type { Way } from '../graph/way.ts';
import type { Step } from '../model/step.ts';
import { MOVER } from './mover.ts';

/** Who takes a way out of a step, and with how many acts. */
export function moverOf(step: Step, way: Way): { readonly by: number; readonly acts: number } {
  switch (way.kind) {
    case 'option':
    case 'global':
      return { by: MOVER.key, acts: 1 };
    case 'noInput':
    case 'noMatch':
    case 'exhausted': {
      const by = way.name === 'noMatch' ? MOVER.wrongKey : MOVER.silence;
      return { by, acts: way.times };
    }
    case 'case':
    case 'error':
      return { by: MOVER.world, acts: 0 };
    case 'outcome':
      if (step.type === 'collect') return { by: MOVER.digits, acts: 1 };
      return { by: isFixed(step) ? MOVER.flow : MOVER.world, acts: 0 };
  }
}

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
