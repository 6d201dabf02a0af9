import type { CallerAct } from '../simulator/caller-act.ts';

/** What a caller does, in a word or three: `key 1`, `silence`, `a wrong key`. */
export function actWords(act: CallerAct): string {
  switch (act.kind) {
    case 'press':
      return act.keys.length === 1 ? `key ${act.keys}` : `keys ${act.keys}`;
    case 'wrongKey':
      return 'a wrong key';
    case 'silence':
      return 'silence';
    case 'listen':
      return 'listening';
    case 'wait':
      return `${act.ms / 1_000} s of waiting`;
    case 'say':
      return `"${act.phrase}"`;
    case 'hangup':
      return 'hanging up';
  }
}
