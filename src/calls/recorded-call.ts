import type { Flow } from '../model/flow.ts';
import type { CallerAct } from '../simulator/caller-act.ts';
import type { World } from '../simulator/world.ts';
import type { CallDraft, DraftAct, DraftGiven } from './call-draft.ts';
import { endStep } from './end-step.ts';
import { finishCall } from './finish-call.ts';
import { type Player, toPlayer } from './player.ts';

/**
 * A call that was made, as one to be written: its acts, the steps that it comes to, and how it
 * ends once what is left has been heard out. It is played again for that.
 *
 * @param world What the call met with: all of it but `given` must be the same when it is tested.
 * @param given What of the world its file has to say.
 */
export function recordedCall(
  name: string,
  acts: readonly CallerAct[],
  {
    flow,
    world,
    given,
  }: { readonly flow: Flow; readonly world: World; readonly given: DraftGiven },
): CallDraft {
  const player = toPlayer(flow, world);
  const drafted = draftedActs(player, acts);
  finishCall(player);
  const { over } = player.call();
  const ends =
    over === undefined
      ? undefined
      : {
          kind: over.kind,
          step: REACHED.has(over.kind) ? endStep(player) : undefined,
          fault: over.fault,
        };
  return { name, given, acts: drafted, ends };
}

/** Ends that somebody or something answers. */
const REACHED: ReadonlySet<string> = new Set(['human', 'voicemail', 'callback']);

/** The acts in turn, with the step behind each that leads to another; what came too late is left out. */
function draftedActs(player: Player, acts: readonly CallerAct[]): readonly DraftAct[] {
  const drafted: DraftAct[] = [];
  for (const act of acts) {
    if (player.call().over !== undefined) break;
    const before = player.call().step;
    const happened = player.play(act);
    // What was too late, or not to be done, still let the call go on.
    const isUndone = happened.some(({ kind }) => kind === 'late' || kind === 'noWrongKey');
    draft(drafted, isUndone ? waitedFor(act) : act);
    const { step, over } = player.call();
    if (step !== before && over === undefined) drafted.push({ kind: 'step', step });
  }
  return drafted;
}

/** What is left of an act that could not be done: the time until then. */
function waitedFor(act: CallerAct): CallerAct {
  if (act.kind !== 'press' || act.afterMs === undefined) return { kind: 'listen' };
  return { kind: 'wait', ms: act.afterMs };
}

/** Silence after silence is one act. */
function draft(drafted: DraftAct[], act: CallerAct): void {
  const last = drafted.at(-1);
  const isMore = act.kind === 'silence' && last?.kind === 'act' && last.act.kind === 'silence';
  if (isMore && last.times < TIMES_MAX) drafted.splice(-1, 1, { ...last, times: last.times + 1 });
  else drafted.push({ kind: 'act', act, times: 1 });
}

/** As the schema has it. */
const TIMES_MAX = 1_000;
