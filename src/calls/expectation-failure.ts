import { advance } from '../simulator/advance.ts';
import type { Heard } from '../simulator/heard.ts';
import { variableValue } from '../simulator/variable-value.ts';
import { exactSeconds } from './exact-seconds.ts';
import type { Expectation } from './expectation.ts';
import type { Failure } from './failure.ts';
import { placeWords } from './place-words.ts';
import type { Player } from './player.ts';
import { saidTexts } from './said-texts.ts';
import type { TestedFlow } from './tested-flow.ts';
import { valueFor } from './value-for.ts';

/** What an expectation between two acts finds amiss; `undefined` where it holds. */
export function expectationFailure(
  player: Player,
  expectation: Expectation,
  tested: TestedFlow,
): Failure | undefined {
  const { at } = expectation;
  const call = player.call();
  switch (expectation.kind) {
    case 'step': {
      const { step } = expectation;
      if (call.step === step && call.over === undefined) return undefined;
      const where = call.over === undefined ? `is ${placeWords(call)}` : placeWords(call);
      const is = call.over === undefined ? call.step : `the call ${where}`;
      return { at, message: `The call ${where}, not at "${step}"`, wanted: step, is };
    }
    case 'attempt':
    case 'noInputs':
    case 'noMatches': {
      const [what, is] = [expectation.kind, call[expectation.kind]];
      return differing(at, `"${what}" ${placeWords(call)}`, is, expectation.count);
    }
    case 'time': {
      if (call.timeMs === expectation.ms) return undefined;
      const [is, wanted] = [exactSeconds(call.timeMs), exactSeconds(expectation.ms)];
      return { at, message: `The call has lasted ${is}, not ${wanted}`, wanted, is };
    }
    case 'heard': {
      const heard = player.heard();
      const texts = saidTexts(heard.slice(heard.findLastIndex(isCallers) + 1));
      return differing(at, 'What was said since the last act', texts, expectation.texts);
    }
    case 'human':
      return humanFailure(player, expectation.ms, at);
    case 'variable': {
      const { name, value } = expectation;
      const is = variableValue(tested.flow, call, name);
      return differing(at, `Variable "${name}"`, is, valueFor(name, value, tested));
    }
  }
}

function isCallers({ kind }: Heard): boolean {
  return kind === 'pressed' || kind === 'spoke' || kind === 'noInput';
}

function differing(
  at: Failure['at'],
  what: string,
  is: unknown,
  wanted: unknown,
): Failure | undefined {
  const [one, other] = [written(is), written(wanted)];
  if (one === other) return undefined;
  return { at, message: `${what} is ${one}, not ${other}`, wanted: other, is: one };
}

function written(value: unknown): string {
  return value === undefined ? 'unknown' : JSON.stringify(value);
}

/** Looks ahead: without another act a person must answer within the time. */
function humanFailure({ flow, call }: Player, ms: number, at: Failure['at']): Failure | undefined {
  const now = call();
  if (now.reached === 'human') return undefined;
  const [later, heard] = advance(flow, now, { kind: 'wait', ms: DAY_MS });
  const answered = heard.find((one) => one.kind === 'reached' && one.who === 'human');
  const afterMs = answered === undefined ? Infinity : answered.atMs - now.timeMs;
  if (afterMs <= ms) return undefined;
  const wanted = `a person within ${exactSeconds(ms)}`;
  if (answered !== undefined) {
    const is = `a person after ${exactSeconds(afterMs)}`;
    return {
      at,
      message: `Without another act ${is} answers, not within ${exactSeconds(ms)}`,
      wanted,
      is,
    };
  }
  const where = later.over === undefined ? `stays ${placeWords(later)}` : placeWords(later);
  const message = `Without another act no person answers: the call ${where}`;
  return { at, message, wanted, is: `no person: the call ${where}` };
}

const DAY_MS = 24 * 60 * 60 * 1_000;
