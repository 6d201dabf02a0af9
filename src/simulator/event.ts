import { handlerAt } from '../model/handler-at.ts';
import type { CollectStep, MenuStep } from '../model/step.ts';
import { ask } from './ask.ts';
import { assign } from './assign.ts';
import { dropBuffer } from './drop-buffer.ts';
import { leaveBy } from './leave-by.ts';
import { move } from './move.ts';
import { placeKey } from './place-key.ts';
import { promptPieces } from './prompt-pieces.ts';
import type { Run } from './run.ts';
import { tell } from './tell.ts';

/**
 * A no-input or a no-match (C9): raises its count, which never passes its limit, and the attempt.
 * At the limit the step is exhausted; below it the handler speaks, and either leads on or the step
 * asks again. After a no-match no key waits any more.
 *
 * @param input The keys or the phrase that did not fit; nothing for a no-input.
 */
export function event(
  run: Run,
  step: MenuStep | CollectStep,
  name: 'noInput' | 'noMatch',
  input = '',
): void {
  const { call } = run;
  const asking = run.prepared.asking(step);
  const limit = name === 'noInput' ? asking.maxNoInput : asking.maxNoMatch;
  const count = Math.min(limit, (name === 'noInput' ? call.noInputs : call.noMatches) + 1);
  if (name === 'noInput') call.noInputs = count;
  else call.noMatches = count;
  call.attempt += 1;
  call.input = '';
  keepCounts(run);
  const handler = handlerAt(name === 'noInput' ? asking.noInput : asking.noMatch, count);
  const at = handler?.at ?? step.at;
  if (name === 'noInput') tell(run, at, { kind: name, count, limit });
  else tell(run, at, { kind: name, count, limit, input });
  if (name === 'noMatch') dropBuffer(run, at, 'no-match');
  if (count >= limit) {
    const exhausted = name === 'noInput' ? asking.noInputExhausted : asking.noMatchExhausted;
    leaveBy(run, exhausted, { kind: 'exhausted', name }, step.at);
  } else if (handler?.target !== undefined && handler.target.kind !== 'repeat') {
    leaveBy(run, handler, { kind: name, name }, step.at);
  } else if (move(run, at)) {
    if (handler !== undefined) assign(run, handler.set);
    const before = promptPieces(run, handler?.prompt, asking.bargeIn);
    ask(run, step, before, handler?.reprompt ?? true);
  }
}

function keepCounts({ call }: Run): void {
  if (call.world.platform.counters !== 'per-call') return;
  const { noInputs, noMatches, attempt } = call;
  call.kept = new Map(call.kept).set(placeKey(call), { noInputs, noMatches, attempt });
}
