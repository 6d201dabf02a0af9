import type { CallerAct } from '../simulator/caller-act.ts';
import type { Acts } from './acts.ts';
import type { Given } from './given.ts';
import { momentOf } from './moment-of.ts';
import type { Stage } from './stage.ts';
import { withActs } from './with-acts.ts';

/**
 * Acts with what a caller does who has nothing more to do: hears the prompts out, and waits in a
 * queue until it lets go, but answers no question. Ends in at most 100 rounds.
 */
export function waitedOut(stage: Stage, given: Given, acts: Acts | undefined): Acts | undefined {
  let waited = acts;
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const { call } = momentOf(stage, given, waited);
    const act = waitingAct(call.activity.kind);
    if (call.over !== undefined || act === undefined) return waited;
    waited = withActs(waited, [act]);
  }
  return waited;
}

const ROUNDS_MAX = 100;

function waitingAct(doing: string): CallerAct | undefined {
  if (doing === 'listen') return undefined;
  return doing === 'queue' ? { kind: 'silence' } : { kind: 'listen' };
}
