import type { BranchStep, Case, HoursStep, SetStep, Step } from '../../model/step.ts';
import type { Located } from '../../text/located.ts';
import type { Block, Exit } from './block.ts';
import type { BlockReading } from './block-reading.ts';
import { exitOutcome } from './exit-outcome.ts';
import { requiredOutcome } from './required-outcome.ts';
import { stepBase } from './step-base.ts';
import { storedInput } from './stored-input.ts';

/** The step of a block that goes by opening hours, a count or a comparison. */
export function decidingStep(block: Block, reading: BlockReading): Step {
  switch (block.type) {
    case 'CheckHoursOfOperation':
      return hoursStep(block, reading);
    case 'Loop':
      return countStep(block, reading);
    default:
      return branchStep(block, reading);
  }
}

function hoursStep(block: Block, { book }: BlockReading): HoursStep {
  const base = stepBase(block, book);
  const id = block.parameters.get('HoursOfOperationId');
  const shown = block.shown.get('HoursOfOperationId');
  const schedule = id === undefined ? undefined : { value: shown ?? id.value, at: id.at };
  book.add('hours', schedule?.value ?? base.title ?? block.id.value, schedule?.at ?? block.id.at);
  const next = exitOutcome(block, 'next');
  return {
    ...base,
    type: 'hours',
    schedule,
    open: requiredOutcome(block, exitOutcome(block, 'condition', 'True') ?? next),
    closed: requiredOutcome(block, exitOutcome(block, 'condition', 'False') ?? next),
    holiday: undefined,
  };
}

/** A loop of no rounds is over when a call comes to it, so that it does nothing. */
function countStep(block: Block, { book }: BlockReading): Step {
  const limit = limitOf(block.parameters.get('LoopCount'), book);
  const last = exitOutcome(block, 'condition', 'DoneLooping') ?? exitOutcome(block, 'next');
  const done = requiredOutcome(block, last);
  const base = stepBase(block, book);
  if (limit?.value === 0) return { ...base, type: 'set', set: [], next: done };
  const again = requiredOutcome(block, exitOutcome(block, 'condition', 'ContinueLooping'));
  return { ...base, type: 'count', limit, again, done };
}

function limitOf(
  written: Located<string> | undefined,
  book: BlockReading['book'],
): Located<number> | undefined {
  if (written === undefined) return undefined;
  const limit = Number(written.value);
  if (written.value.trim() !== '' && Number.isInteger(limit) && limit >= 0) {
    return { value: limit, at: written.at };
  }
  book.add('count', written.value, written.at);
  return { value: LOOPS_MAX, at: written.at };
}

/** The most that `LoopCount` may be: API reference, flow language, action Loop. */
const LOOPS_MAX = 100;

/**
 * The way for everything else is `NoMatchingCondition`. A check that has none names all that can
 * come, so that its last condition stands for the rest. Silence and the star key, which a block that
 * takes digits leads on itself, are no cases of the comparison behind it.
 */
function branchStep(block: Block, { book, answersLed }: BlockReading): BranchStep | SetStep {
  const subject = subjectOf(block);
  const led = subject === storedInput.path ? answersLed(block.id.value) : undefined;
  const conditions = block.exits.filter(({ kind }) => kind === 'condition');
  const all = conditions
    .filter(({ operator, name }) => operator !== 'Equals' || !led?.has(name))
    .map(caseOf);
  const rest = exitOutcome(block, 'error', 'NoMatchingCondition');
  const isComplete = rest === undefined && block.type.startsWith('Check') && all.length > 1;
  const first = all[0]?.when;
  if (first !== undefined) book.add('condition', first.text, first.at);
  const base = stepBase(block, book);
  const last = isComplete ? all.at(-1) : (rest ?? exitOutcome(block, 'next'));
  const otherwise = requiredOutcome(block, last);
  // What was led on before it leaves nothing to decide.
  if (all.length < conditions.length && all.length === 0) {
    return { ...base, type: 'set', set: [], next: otherwise };
  }
  return {
    ...base,
    type: 'branch',
    cases: isComplete ? all.slice(0, -1) : all,
    else: otherwise,
  };

  function caseOf({ operator, name, at, target }: Exit): Case {
    const text = `${subject} ${operator} ${name}`;
    return { at, target, prompt: undefined, set: [], when: { kind: 'opaque', text, at } };
  }
}

/** What a block compares: the value it names, or what it is about. */
function subjectOf({ parameters, type }: Block): string {
  const about = ['ComparisonValue', 'MetricType', 'CheckVoiceIdOption', 'Status'];
  const named = about
    .map((path) => parameters.get(path)?.value)
    .find((value) => value !== undefined);
  return named ?? SUBJECTS.get(type) ?? type.replace(/^Check/, '');
}

const SUBJECTS: ReadonlyMap<string, string> = new Map([['DistributeByPercentage', 'Percentage']]);
