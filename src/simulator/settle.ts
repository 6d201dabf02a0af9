import type { Step } from '../model/step.ts';
import { ask } from './ask.ts';
import { doStep } from './do-step.ts';
import { dropBuffer } from './drop-buffer.ts';
import { endCall } from './end-call.ts';
import { follow } from './follow.ts';
import { giveAnswer } from './give-answer.ts';
import { judgeOptions } from './judge-options.ts';
import { play } from './play.ts';
import { playPiece } from './play-piece.ts';
import { promptPieces } from './prompt-pieces.ts';
import type { Run } from './run.ts';
import { useKeys } from './use-keys.ts';

/**
 * Lets everything happen that happens at this moment by itself, until time must pass, the caller
 * may act, or the call is over.
 */
export function settle(run: Run): void {
  const { call } = run;
  while (call.over === undefined) {
    const step = run.flow.steps.get(call.step);
    if (step === undefined) {
      const reason = `"${call.step}" is no step`;
      endCall(run, { start: 0, end: 0 }, 'cut-off', { reason, fault: 'missing-step' });
      return;
    }
    if (!goesOn(run, step)) return;
  }
}

/** Makes one move, if there is one to be made without time or an act. */
function goesOn(run: Run, step: Step): boolean {
  const { call } = run;
  const { activity } = call;
  switch (activity.kind) {
    case 'enter':
      enter(run, step);
      return true;
    case 'do':
      doStep(run, step);
      return true;
    case 'leave':
      follow(run, step, activity.target, activity.by);
      return true;
    case 'play':
      if (activity.untilMs > call.timeMs) return false;
      playPiece(run, activity.pieces, activity.index + 1, activity.then);
      return true;
    case 'listen':
      if (step.type !== 'menu' && step.type !== 'collect') return misfit(run, step);
      if (call.buffer === '') return false;
      useKeys(run, step);
      return true;
    case 'queue':
      if (step.type !== 'queue') return misfit(run, step);
      if (call.buffer !== '') useKeys(run, step);
      else if (activity.untilMs <= call.timeMs) giveAnswer(run, step, activity.answer);
      else return false;
      return true;
    case 'latency':
      if (!('outcomes' in step) && step.type !== 'transfer') return misfit(run, step);
      if (activity.untilMs > call.timeMs) return false;
      giveAnswer(run, step, activity.answer);
      return true;
    case 'over':
      return false;
  }
}

/** The step is another than when the call came to it: somebody changed the flow meanwhile. */
function misfit(run: Run, { id, at }: Step): boolean {
  const reason = `"${id}" is not the step that it was`;
  endCall(run, at, 'cut-off', { reason, fault: 'missing-step' });
  return false;
}

/** Begins a step: nobody means to leave a queue with a key pressed before it. */
function enter(run: Run, step: Step): void {
  if (step.type === 'menu' || step.type === 'collect') {
    ask(run, step, [], true);
    return;
  }
  if (step.type === 'queue') dropBuffer(run, step.at, 'queue');
  const options = step.type === 'queue' ? judgeOptions(run, step) : [];
  const own = step.type === 'say' ? step.bargeIn : undefined;
  const bargeIn = own?.value ?? run.flow.defaults.bargeIn?.value ?? true;
  play(run, promptPieces(run, step.prompt, bargeIn, options), { kind: 'do' });
}
