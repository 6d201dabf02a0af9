import type { Asking } from '../model/asking.ts';
import type { Condition } from '../model/condition.ts';
import type { Flow } from '../model/flow.ts';
import type { Assignment, Outcome } from '../model/outcome.ts';
import type { Prompt } from '../model/prompt.ts';
import type { Step } from '../model/step.ts';
import type { WrittenWord } from './written-word.ts';

/**
 * Every condition, assigned value and prompt text of a flow: those of the globals, of the defaults
 * and of each step, in that order. O(flow), and lazily, so that the first one costs little.
 */
export function* writtenIn(flow: Flow): Generator<WrittenWord> {
  for (const option of flow.globals) yield* inOutcome(option);
  for (const outcome of askingOutcomes(flow.defaults)) yield* inOutcome(outcome);
  for (const step of flow.steps.values()) {
    yield* inPrompt(step.prompt);
    if (step.type === 'set') yield* inAssignments(step.set);
    for (const outcome of outcomesOf(step)) yield* inOutcome(outcome);
    yield* inOutcome(step.error);
  }
}

type MaybeOutcome = (Outcome & { readonly when?: Condition | undefined }) | undefined;

function* inOutcome(outcome: MaybeOutcome): Generator<WrittenWord> {
  if (outcome === undefined) return;
  if (outcome.when !== undefined) yield { kind: 'condition', condition: outcome.when };
  yield* inPrompt(outcome.prompt);
  yield* inAssignments(outcome.set);
}

function* inPrompt(prompt: Prompt | undefined): Generator<WrittenWord> {
  if (prompt === undefined) return;
  for (const { when, text } of prompt.segments) {
    if (when !== undefined) yield { kind: 'condition', condition: when };
    if (text !== undefined) yield { kind: 'prompt', text };
  }
}

function* inAssignments(set: readonly Assignment[]): Generator<WrittenWord> {
  for (const assignment of set) yield { kind: 'assignment', assignment };
}

function askingOutcomes(asking: Asking): readonly MaybeOutcome[] {
  const { noInput, noMatch, noInputExhausted, noMatchExhausted, exhausted } = asking;
  return [...noInput, ...noMatch, noInputExhausted, noMatchExhausted, exhausted];
}

function outcomesOf(step: Step): Iterable<MaybeOutcome> {
  switch (step.type) {
    case 'menu':
      return [...step.options, ...askingOutcomes(step)];
    case 'collect':
      return [step.next, ...askingOutcomes(step)];
    case 'branch':
      return [...step.cases, step.else];
    case 'hours':
      return [step.open, step.closed, step.holiday];
    case 'lookup':
    case 'opaque':
      return step.outcomes.values();
    case 'flow':
      return step.exits.values();
    case 'queue':
      return [...step.options, step.answered, step.timedOut, step.full, step.closed];
    case 'transfer':
      return [step.answered, step.busy, step.noAnswer, step.failed];
    case 'count':
      return [step.again, step.done];
    case 'say':
    case 'set':
    case 'voicemail':
    case 'callback':
    case 'survey':
      return [step.next];
    case 'return':
    case 'hangup':
      return [];
  }
}
