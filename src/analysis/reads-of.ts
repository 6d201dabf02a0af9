import type { Asking } from '../model/asking.ts';
import type { Condition } from '../model/condition.ts';
import { eachOutcome } from '../model/each-outcome.ts';
import type { Flow } from '../model/flow.ts';
import type { Assignment, Option, Outcome } from '../model/outcome.ts';
import type { Prompt } from '../model/prompt.ts';
import { settledAsking } from '../model/settled-asking.ts';
import type { Step } from '../model/step.ts';
import type { Located } from '../text/located.ts';
import type { Span } from '../text/span.ts';

/** One text of a step that reads variables. */
export type Read = {
  readonly at: Span;
  readonly text: string;
  /** `words` are what callers hear, with names in braces; else an expression. */
  readonly kind: 'words' | 'expression';
  /** It is only read where all of these may hold, and none of `unless` does for sure. */
  readonly when: readonly Condition[];
  readonly unless: readonly Condition[];
  /** The variables that the same move has set before. */
  readonly after: readonly string[];
};

/** Every text by which a step reads variables. */
export type ReadsOf = (step: Step) => readonly Read[];

/**
 * Binds `ReadsOf` to a flow: it gives what a step reads in the order in which a call meets it, its
 * prompt, its conditions, and what its ways assign and say. O(size of the step).
 */
export function readsOf(flow: Flow): ReadsOf {
  // What all steps share is mostly without variables, and then nobody needs to look again.
  const globals = flow.globals.filter(mayRead);
  const { noInput, noMatch, exhausted, noInputExhausted, noMatchExhausted } = flow.defaults;
  const [silent = undefined] = [noInputExhausted ?? exhausted].filter(mayRead);
  const [lost = undefined] = [noMatchExhausted ?? exhausted].filter(mayRead);
  const defaults: Asking = {
    ...flow.defaults,
    noInput: noInput.filter(mayRead),
    noMatch: noMatch.filter(mayRead),
    noInputExhausted: silent,
    noMatchExhausted: lost,
    exhausted: undefined,
  };
  return (step) => stepReads(step, globals, defaults);
}

function stepReads(step: Step, globals: readonly Option[], defaults: Asking): readonly Read[] {
  const reads: Read[] = [];
  const read: Reader = (text, kind, given) => {
    if (text === undefined || (kind === 'words' && !text.value.includes('{'))) return;
    const { when = [], unless = [], after = [] } = given;
    reads.push({ at: text.at, text: text.value, kind, when, unless, after });
  };
  readPrompt(step.prompt, {}, read);
  if (step.type === 'transfer') read(step.to, 'words', {});
  if (step.type === 'queue') read(step.queue, 'words', {});
  const set = step.type === 'set' ? readSet(step.set, {}, read) : [];
  if (step.type === 'branch') {
    const before: Condition[] = [];
    for (const one of step.cases) {
      const unless = [...before];
      readCondition(one.when, { unless }, read);
      readOutcome(one, { when: one.when === undefined ? [] : [one.when], unless }, read);
      if (one.when !== undefined) before.push(one.when);
    }
    readOutcome(step.else, { unless: before }, read);
    return reads;
  }
  if (step.type === 'menu') for (const option of step.options) readOption(option, read);
  if (step.type === 'menu') for (const option of globals) readOption(option, read);
  const into = step.type === 'collect' && step.into !== undefined ? [step.into.value] : [];
  eachOutcome(step, (_kind, _name, outcome, when) => {
    readCondition(when, {}, read);
    const given = { when: when === undefined ? [] : [when], after: [...set, ...into] };
    readOutcome(outcome, given, read);
  });
  if (step.type === 'menu' || step.type === 'collect') {
    const asking = settledAsking(step, defaults);
    const { noInput, noMatch, noInputExhausted, noMatchExhausted } = asking;
    for (const outcome of [...noInput, ...noMatch, noInputExhausted, noMatchExhausted]) {
      readOutcome(outcome, {}, read);
    }
  }
  return reads;
}

/** Whether an outcome asks, assigns or says anything in which a variable can stand. */
function mayRead(outcome: Outcome | Option | undefined): boolean {
  if (outcome === undefined) return false;
  if (outcome.set.length > 0 || ('when' in outcome && outcome.when !== undefined)) return true;
  const { segments = [] } = outcome.prompt ?? {};
  return segments.some(
    ({ text, audio, when }) =>
      when !== undefined ||
      text?.value.includes('{') === true ||
      audio?.value.includes('{') === true,
  );
}

type Given = Partial<Pick<Read, 'when' | 'unless' | 'after'>>;
const NOTHING: Given = {};

type Reader = (text: Located<string> | undefined, kind: Read['kind'], given: Given) => void;

function readOption(option: Option, read: Reader): void {
  if (option.when === undefined) {
    readOutcome(option, NOTHING, read);
    return;
  }
  readCondition(option.when, NOTHING, read);
  readOutcome(option, { when: [option.when] }, read);
}

function readCondition(condition: Condition | undefined, given: Given, read: Reader): void {
  if (condition?.kind !== 'text') return;
  read({ value: condition.text, at: condition.at }, 'expression', given);
}

function readOutcome(outcome: Outcome | undefined, given: Given, read: Reader): void {
  if (outcome === undefined) return;
  const { set, prompt } = outcome;
  if (set.length === 0) {
    readPrompt(prompt, given, read);
    return;
  }
  const after = readSet(set, given, read);
  readPrompt(prompt, { ...given, after }, read);
}

/** The names that are set once all assignments are done. */
function readSet(set: readonly Assignment[], given: Given, read: Reader): readonly string[] {
  let after = given.after ?? [];
  for (const { variable, value } of set) {
    read(value, 'expression', { ...given, after });
    after = [...after, variable.value];
  }
  return after;
}

function readPrompt(prompt: Prompt | undefined, given: Given, read: Reader): void {
  if (prompt === undefined) return;
  for (const { text, audio, when } of prompt.segments) {
    readCondition(when, given, read);
    const heard = when === undefined ? given : { ...given, when: [...(given.when ?? []), when] };
    read(text, 'words', heard);
    read(audio, 'words', heard);
  }
}
