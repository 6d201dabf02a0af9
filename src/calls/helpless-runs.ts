import type { CallerAct } from '../simulator/caller-act.ts';
import { callStateKey } from './call-state-key.ts';
import type { Player } from './player.ts';

/**
 * Every mix of silence and wrong keys, each followed to the end of its call.
 *
 * Two mixes that come to the same state are followed on as one, the slower of them; one that comes
 * round to where it has been is left there, unfinished, as are all that are still going after
 * 5,000 acts. Breadth first, so that short calls come first.
 */
export function helplessRuns(start: Player): readonly Player[] {
  start.rest({ kind: 'listen' });
  const finished: Player[] = [];
  const slowestMs = new Map<string, number>();
  const waiting: Mix[] = [{ player: start, been: undefined }];
  let left = ACTS_MAX;
  for (const mix of waiting) {
    const call = mix.player.call();
    const key = callStateKey(start.flow, call);
    if (call.over !== undefined || hasBeenAt(mix.been, key) || left <= 0) {
      finished.push(mix.player);
      continue;
    }
    if (call.timeMs <= (slowestMs.get(key) ?? -1)) continue;
    slowestMs.set(key, call.timeMs);
    const been = { key, before: mix.been };
    for (const act of call.activity.kind === 'queue' ? [SILENCE] : BOTH) {
      const player = mix.player.fork();
      const happened = player.play(act);
      left -= 1 + happened.length / HAPPENINGS_AN_ACT;
      if (happened.some(({ kind }) => kind === 'noWrongKey')) continue;
      player.rest({ kind: 'listen' });
      waiting.push({ player, been });
    }
  }
  return finished;
}

type Mix = { readonly player: Player; readonly been: Been | undefined };

/** The states that a mix has come by, the last first. */
type Been = { readonly key: string; readonly before: Been | undefined };

const SILENCE: CallerAct = { kind: 'silence' };
const BOTH: readonly CallerAct[] = [SILENCE, { kind: 'wrongKey' }];
const ACTS_MAX = 5_000;
/** As many as most acts have; what has many more, such as a circle without time, counts as more. */
const HAPPENINGS_AN_ACT = 20;

function hasBeenAt(been: Been | undefined, key: string): boolean {
  for (let at = been; at !== undefined; at = at.before) if (at.key === key) return true;
  return false;
}
