import type { CollectStep, MenuStep, QueueStep } from '../model/step.ts';
import { event } from './event.ts';
import { keyMatch } from './key-match.ts';
import type { Run } from './run.ts';
import { takeDigits } from './take-digits.ts';
import { takeOption } from './take-option.ts';
import { tell } from './tell.ts';

/** Takes one key, which may complete what was asked for, fit nothing, or need more. */
export function takeKey(run: Run, step: MenuStep | CollectStep | QueueStep, key: string): void {
  const { call } = run;
  if (step.type === 'collect') {
    takeDigit(run, step, key);
    return;
  }
  call.input += key;
  const keys = run.prepared.keys(step);
  const match = keyMatch(keys, step.options.length, call.outOfForce, call.input);
  if (match.beginsMore) return;
  if (match.option !== undefined) takeOption(run, step, match.option, match.isGlobal);
  else if (step.type === 'menu') event(run, step, 'noMatch', call.input);
  else {
    const keysLost = call.input;
    call.input = '';
    tell(run, step.at, { kind: 'dropped', keys: keysLost, why: 'queue' });
  }
}

/**
 * Digits go to the input, and its last possible one or the terminator ends it. A terminator that
 * was typed at once with the last possible digit is swallowed, as VoiceXML 2.1 does with its
 * `termtimeout` of 0 s.
 */
function takeDigit(run: Run, step: CollectStep, key: string): void {
  const { call } = run;
  const terminator = step.terminator?.value;
  if (key === terminator) {
    takeDigits(run, step);
  } else if (key < '0' || key > '9') {
    event(run, step, 'noMatch', call.input + key);
  } else {
    call.input += key;
    if (call.input.length < step.digitsMax) return;
    if (terminator !== undefined && call.buffer.startsWith(terminator)) {
      call.buffer = call.buffer.slice(terminator.length);
    }
    takeDigits(run, step);
  }
}
