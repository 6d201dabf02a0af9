import type { Flow } from '../model/flow.ts';
import type { Option } from '../model/outcome.ts';
import type { Prompt, Segment } from '../model/prompt.ts';
import { type SettledAsking, settledAsking } from '../model/settled-asking.ts';
import { spokenMs } from '../model/spoken-ms.ts';
import { spokenOption } from '../model/spoken-option.ts';
import type { CollectStep, MenuStep, QueueStep } from '../model/step.ts';
import { wholeMs } from '../model/whole-ms.ts';
import { type TextPattern, toTextPattern } from '../text/text-pattern.ts';
import type { Piece } from './call.ts';
import { type KeyIndex, keyIndex } from './key-index.ts';

/** What is worked out once for a flow, each part when it is first needed. */
export type PreparedFlow = {
  /** How a step listens, its times in whole milliseconds. */
  readonly asking: (step: MenuStep | CollectStep) => SettledAsking;
  /** The keys in force at a step: its options and, in a menu, the globals after them. */
  readonly keys: (step: MenuStep | QueueStep) => StepKeys;
  /** What reads the digits of a step; `undefined` where its pattern is not understood. */
  readonly pattern: (step: CollectStep) => { readonly matches: TextPattern | undefined };
  /** How long a text without variables takes, estimated. */
  readonly textMs: (segment: Segment, text: string, language: string) => number;
  /** Whether a prompt plays the same each time, apart from the options that it may read out. */
  readonly isFixed: (prompt: Prompt) => boolean;
  /** What such prompts played last, for whoever plays them again with the same options. */
  readonly fixedPieces: Map<Prompt, FixedPieces>;
  /** How an option with a label is read out in the flow's language, and how long that takes. */
  readonly spoken: (option: Option) => SpokenText;
};

/** What a prompt played, and what else than the prompt decided it. */
export type FixedPieces = {
  readonly bargeIn: boolean;
  readonly options: readonly Option[];
  readonly pieces: readonly Piece[];
};

/** Words and their estimated length in milliseconds. */
export type SpokenText = { readonly text: string; readonly lastsMs: number };

/** The options of a step and how to find them by their keys. */
export type StepKeys = {
  readonly options: readonly Option[];
  readonly index: KeyIndex;
  /** Whether any of them stands under a condition. */
  readonly isConditional: boolean;
};

/**
 * What is worked out once for a flow; the same object gives the same answer, so that no act of a
 * call costs anything in the size of the flow.
 */
export function preparedFlow(flow: Flow): PreparedFlow {
  let prepared = PREPARED.get(flow);
  if (prepared === undefined) {
    prepared = prepare(flow);
    PREPARED.set(flow, prepared);
  }
  return prepared;
}

const ANY_DIGITS: TextPattern = () => true;
const PREPARED = new WeakMap<Flow, PreparedFlow>();

function prepare(flow: Flow): PreparedFlow {
  const asking = remembered((step: MenuStep | CollectStep): SettledAsking => {
    const settled = settledAsking(step, flow.defaults);
    const { timeoutMs, interDigitMs } = settled;
    return { ...settled, timeoutMs: wholeMs(timeoutMs), interDigitMs: wholeMs(interDigitMs) };
  });
  const keys = remembered((step: MenuStep | QueueStep): StepKeys => {
    const options = step.type === 'menu' ? [...step.options, ...flow.globals] : step.options;
    const isConditional = options.some(({ when }) => when !== undefined);
    return { options, index: keyIndex(options), isConditional };
  });
  const pattern = remembered(({ pattern: written }: CollectStep) => ({
    matches: written === undefined ? ANY_DIGITS : toTextPattern(written.value, { isWhole: true }),
  }));
  const language = flow.language?.value ?? '';
  const spoken = remembered(({ label, keys }: Option): SpokenText => {
    const text = spokenOption(label?.value ?? '', keys, language);
    return { text, lastsMs: spokenMs(text, language) };
  });
  const isFixed = remembered(({ segments }: Prompt) => segments.every(isSame));
  const lengths = new Map<Segment, number>();
  return {
    asking,
    keys,
    pattern,
    isFixed,
    fixedPieces: new Map(),
    spoken,
    textMs(segment, text, language) {
      let ms = lengths.get(segment);
      if (ms === undefined) {
        ms = spokenMs(text, language);
        lengths.set(segment, ms);
      }
      return ms;
    },
  };
}

/** Whether nothing but the file decides whether a segment is heard, what it says and how long. */
function isSame({ text, audio, language, attempt, when }: Segment): boolean {
  const isPlain = audio === undefined && language === undefined && when === undefined;
  return isPlain && attempt === 1 && !text?.value.includes('{');
}

function remembered<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    return value;
  };
}
