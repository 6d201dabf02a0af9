import { KEYS } from '../model/keys.ts';
import type { CallerAct } from '../simulator/caller-act.ts';
import type { Dice } from './dice.ts';
import { optionsInForce } from './options-in-force.ts';
import type { Player } from './player.ts';
import { stepOf } from './step-of.ts';

/**
 * What chance makes a caller do at a step that listens: mostly a key that means something there,
 * or digits where those are asked for; now and then silence, a wrong key, or any key at all, also
 * in the middle of the prompt.
 */
export function randomAct({ flow, call }: Player, dice: Dice): CallerAct {
  const step = stepOf(flow, call());
  switch (dice.below(10)) {
    case 0:
      return { kind: 'silence' };
    case 1:
      return { kind: 'wrongKey' };
    case 2:
      return { kind: 'press', keys: dice.pick(...KEYS), afterMs: dice.below(5_000) };
    default:
  }
  if (step?.type === 'collect') {
    const length = step.digitsMin + dice.below(Math.max(1, step.digitsMax - step.digitsMin + 1));
    const digits = Array.from({ length }, () => dice.below(10)).join('');
    return { kind: 'press', keys: `${digits}${step.terminator?.value ?? ''}` };
  }
  const [first, ...others] = optionsInForce(flow, call());
  if (first === undefined) return { kind: 'press', keys: dice.pick(...KEYS) };
  return { kind: 'press', keys: dice.pick(first, ...others).keys };
}
