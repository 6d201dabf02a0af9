import type { Player } from './player.ts';

/**
 * Hears out what is left of a call: prompts, and the wait in queues, until it is over or the flow
 * asks for something. Of queues that hand it on in a circle it sees the first hundred rounds.
 */
export function finishCall({ call, rest }: Player): void {
  for (let rounds = 0; rounds < ROUNDS_MAX && call().over === undefined; rounds += 1) {
    rest({ kind: 'listen' });
    if (call().activity.kind !== 'queue') return;
    rest({ kind: 'silence' });
  }
}

const ROUNDS_MAX = 100;
