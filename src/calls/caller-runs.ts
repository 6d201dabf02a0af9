import type { CallerAct } from '../simulator/caller-act.ts';
import { toDice } from './dice.ts';
import { helplessRuns } from './helpless-runs.ts';
import type { Player } from './player.ts';
import { randomAct } from './random-act.ts';
import type { CallerModel } from './scripted-call.ts';

/**
 * Lets a caller act until the call is over: one run, or for a helpless caller one for each mix.
 *
 * Whoever is asked for ever is given up after 1,000 acts; so a run may end before its call does.
 */
export function callerRuns(player: Player, caller: CallerModel): readonly Player[] {
  switch (caller.kind) {
    case 'helpless':
      return helplessRuns(player);
    case 'random': {
      const dice = toDice(caller.seed);
      run(player, caller.acts, () => randomAct(player, dice));
      return [player];
    }
    case 'silent':
      run(player, ACTS_MAX, () => SILENCE);
      return [player];
    case 'lost':
      run(player, ACTS_MAX, () => WRONG_KEY);
      return [player];
    case 'zero':
      run(player, ACTS_MAX, () => ({ kind: 'press', keys: '0' }));
      return [player];
  }
}

const SILENCE: CallerAct = { kind: 'silence' };
const WRONG_KEY: CallerAct = { kind: 'wrongKey' };

/** Our choice: a caller who is asked so often has long hung up. */
const ACTS_MAX = 1_000;

/** In a queue everybody waits; where no key is wrong, who wanted to press one is silent. */
function run(player: Player, actsMax: number, next: () => CallerAct): void {
  const { call, play, rest } = player;
  for (let acts = 0; acts < actsMax; acts += 1) {
    rest({ kind: 'listen' });
    if (call().over !== undefined) return;
    const happened = play(call().activity.kind === 'queue' ? SILENCE : next());
    if (happened.some(({ kind }) => kind === 'noWrongKey')) play(SILENCE);
  }
}
