import type { CallerAct } from './caller-act.ts';

/**
 * Acts in the short form: `1,!2,_,~2.5,x,h`, which `readShortForm` reads back.
 *
 * Keys at a moment of their own become a wait and keys at once; hearing prompts out is what every
 * act does, so it is not written.
 */
export function shortForm(acts: readonly CallerAct[]): string {
  return acts.flatMap((act) => written(act) ?? []).join(',');
}

function written(act: CallerAct): string | undefined {
  switch (act.kind) {
    case 'press':
      if (act.afterMs === undefined) return act.keys;
      return act.afterMs === 0 ? `!${act.keys}` : `~${act.afterMs / 1_000},!${act.keys}`;
    case 'wrongKey':
      return 'x';
    case 'silence':
      return '_';
    case 'listen':
      return undefined;
    case 'wait':
      return `~${act.ms / 1_000}`;
    case 'say':
      return `"${act.phrase.replace(/["\\]/g, '\\$&')}"`;
    case 'hangup':
      return 'h';
  }
}
