import type { Asking } from '../../model/asking.ts';
import { KEYS } from '../../model/keys.ts';
import { NO_ASKING } from '../../model/no-asking.ts';
import type { Handler, Option, Outcome } from '../../model/outcome.ts';
import type { CollectStep, Step } from '../../model/step.ts';
import type { Located } from '../../text/located.ts';
import type { Block, Exit } from './block.ts';
import type { BlockReading } from './block-reading.ts';
import { exitOutcome } from './exit-outcome.ts';
import { namedOutcomes } from './named-outcomes.ts';
import { requiredOutcome } from './required-outcome.ts';
import { type StepBase, stepBase } from './step-base.ts';
import { storedInput } from './stored-input.ts';

/**
 * The step of a block that takes keys.
 *
 * It asks once: silence and wrong keys lead straight to the block that is wired for them, which
 * may be a `Loop` that leads back. Where any key and silence lead to one place there is nothing
 * to choose: the block leaves time, for a message that is being recorded or for nothing.
 */
export function askingStep(block: Block, reading: BlockReading): Step {
  const base = stepBase(block, reading.book);
  if (block.parameters.get('StoreInput')?.value.toLowerCase() === 'true') {
    return collectStep(block, base, reading);
  }
  const chosen = block.exits.filter(({ kind }) => kind === 'condition');
  const strange = chosen.find((exit) => !isKey(exit));
  if (strange !== undefined) {
    reading.book.add('key', conditionText(strange), strange.at);
    const outcomes = namedOutcomes(block);
    return { ...base, error: undefined, type: 'opaque', foreignType: block.type, outcomes };
  }
  const failed = exitOutcome(block, 'error', 'NoMatchingError');
  const late = exitOutcome(block, 'error', 'InputTimeLimitExceeded') ?? failed;
  const silence = requiredOutcome(block, late);
  const strangeKey = exitOutcome(block, 'error', 'NoMatchingCondition') ?? failed;
  const wrongKey = requiredOutcome(block, strangeKey);
  const isWait = chosen.length === 0 && isSameTarget(silence, wrongKey);
  if (reading.isMessage(block.id.value)) {
    return { ...base, type: 'voicemail', replyWithinMs: undefined, next: silence };
  }
  if (isWait) {
    return {
      ...base,
      prompt: withTime(base, block),
      type: 'say',
      bargeIn: undefined,
      next: silence,
    };
  }
  return {
    ...base,
    ...asking(block, silence, wrongKey),
    type: 'menu',
    options: chosen.map(optionOf),
    optionsAt: chosen[0]?.at ?? block.id.at,
  };
}

function isKey({ name, operator }: Exit): boolean {
  return operator === 'Equals' && KEYS.some((key) => key === name);
}

function conditionText({ operator, name }: Exit): string {
  return operator === 'Equals' ? name : `${operator} ${name}`;
}

function optionOf({ name, at, target }: Exit): Option {
  return {
    keys: name,
    at,
    target,
    prompt: undefined,
    set: [],
    label: undefined,
    when: undefined,
    phrases: [],
  };
}

function isSameTarget(one: Outcome, other: Outcome): boolean {
  if (one.target?.kind !== 'step' || other.target?.kind !== 'step') return false;
  return one.target.id === other.target.id;
}

/** The prompt with the time behind it that the block leaves. */
function withTime({ prompt, at }: StepBase, block: Block): StepBase['prompt'] {
  const timeMs = milliseconds(block.parameters.get('InputTimeLimitSeconds'));
  if (timeMs === undefined) return prompt;
  const silence = { at: timeMs.at, text: undefined, audio: undefined, durationMs: timeMs };
  const rest = { bargeIn: undefined, language: undefined, attempt: 1, when: undefined };
  const segments = [...(prompt?.segments ?? []), { ...silence, ...rest }];
  return { at: prompt?.at ?? at, segments, speaksOptions: false };
}

function collectStep(block: Block, base: StepBase, reading: BlockReading): CollectStep {
  const next = requiredOutcome(block, exitOutcome(block, 'next'));
  // Nothing is checked but phone numbers, so whatever was typed is taken; silence goes the same
  // way, with the word "Timeout" for a value, and the star key with a star.
  const checked = exitOutcome(block, 'error', 'InvalidPhoneNumber');
  const wrong = checked ?? answerOutcome(block, reading, storedInput.star) ?? next;
  const silence = answerOutcome(block, reading, storedInput.silence) ?? next;
  const longest = Number(
    block.parameters.get('InputValidation.CustomValidation.MaximumLength')?.value,
  );
  const ending = block.parameters.get('DTMFConfiguration.InputTerminationSequence');
  const isOneKey = KEYS.some((key) => key === ending?.value);
  return {
    ...base,
    ...asking(block, silence, wrong),
    type: 'collect',
    into: storedInto(block, reading),
    digitsMin: 1,
    digitsMax: Number.isInteger(longest) && longest >= 1 ? longest : DIGITS_MAX,
    terminator: isOneKey
      ? ending
      : ending === undefined
        ? { value: '#', at: block.id.at }
        : undefined,
    pattern: undefined,
    next,
  };
}

/** The most digits that a block can take, in the administrator guide's page on stored input. */
const DIGITS_MAX = 20;

/** Where the block behind this one leads a caller who gave no digits, when it asks for that. */
function answerOutcome(
  block: Block,
  { blockOf }: BlockReading,
  answer: string,
): Outcome | undefined {
  const following = blockBehind(block, blockOf);
  if (following?.type !== 'Compare') return undefined;
  if (following.parameters.get('ComparisonValue')?.value !== storedInput.path) return undefined;
  const asked = following.exits.find(({ kind, name }) => kind === 'condition' && name === answer);
  return asked?.operator === 'Equals' ? exitOutcome(following, 'condition', answer) : undefined;
}

/** The attribute that the block behind this one keeps the input in. */
function storedInto(block: Block, { blockOf }: BlockReading): Located<string> | undefined {
  const following = blockBehind(block, blockOf);
  for (const [path, { value, at }] of following?.parameters ?? []) {
    const name = path.startsWith('Attributes.') ? path.slice('Attributes.'.length) : '';
    if (name !== '' && value === storedInput.path) return { value: name, at };
  }
  return undefined;
}

function blockBehind(block: Block, blockOf: BlockReading['blockOf']): Block | undefined {
  const target = exitOutcome(block, 'next')?.target;
  return target?.kind === 'step' ? blockOf(target.id) : undefined;
}

function asking(block: Block, silence: Outcome, wrongKey: Outcome): Asking {
  const digit = block.parameters.get('DTMFConfiguration.InterdigitTimeLimitSeconds');
  return {
    ...NO_ASKING,
    timeoutMs: milliseconds(block.parameters.get('InputTimeLimitSeconds')),
    interDigitMs: milliseconds(digit),
    noInput: [handlerOf(silence)],
    noMatch: [handlerOf(wrongKey)],
  };
}

function handlerOf(outcome: Outcome): Handler {
  return { ...outcome, attempt: 1, reprompt: false };
}

function milliseconds(seconds: Located<string> | undefined): Located<number> | undefined {
  const value = Number(seconds?.value);
  if (seconds === undefined || seconds.value.trim() === '' || !Number.isFinite(value))
    return undefined;
  return value < 0 ? undefined : { value: Math.round(value * 1000), at: seconds.at };
}
