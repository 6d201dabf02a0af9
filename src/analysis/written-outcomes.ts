import type { Asking } from '../model/asking.ts';
import type { Flow } from '../model/flow.ts';
import type { Option, Outcome } from '../model/outcome.ts';
import type { Step } from '../model/step.ts';
import { stepName } from './step-name.ts';

/** An outcome as somebody wrote it, whether or not a call can ever take it. */
export type WrittenOutcome = {
  /** What messages call it: `Option "7"`, `Outcome "next" of "hello"`. */
  readonly words: string;
  readonly outcome: Outcome & Partial<Pick<Option, 'when' | 'label'>>;
};

/**
 * Every outcome that is written in a flow: those of the globals, of the defaults and of each step,
 * in that order, all handlers among them.
 *
 * `waysOut` gives what a call can take; this gives what an author can have mistyped. O(outcomes).
 */
export function writtenOutcomes(flow: Flow): readonly WrittenOutcome[] {
  const written: WrittenOutcome[] = [];
  for (const option of flow.globals) {
    written.push({ words: `Global key "${option.keys}"`, outcome: option });
  }
  written.push(...asking(flow.defaults, '"defaults"'));
  for (const step of flow.steps.values()) written.push(...ofStep(step));
  return written;
}

function ofStep(step: Step): readonly WrittenOutcome[] {
  const owner = `"${stepName(step)}"`;
  return [...ofType(step, owner), ...named({ error: step.error }, owner)];
}

function ofType(step: Step, owner: string): readonly WrittenOutcome[] {
  switch (step.type) {
    case 'menu':
      return [...options(step.options), ...asking(step, owner)];
    case 'collect':
      return [...named({ next: step.next }, owner), ...asking(step, owner)];
    case 'branch':
      return [
        ...step.cases.map((item): WrittenOutcome => {
          const name = item.when === undefined ? 'A case' : `Case "${item.when.text}"`;
          return { words: `${name} of ${owner}`, outcome: item };
        }),
        ...named({ else: step.else }, owner),
      ];
    case 'hours':
      return named({ open: step.open, closed: step.closed, holiday: step.holiday }, owner);
    case 'lookup':
    case 'opaque':
      return mapped(step.outcomes, 'Outcome', owner);
    case 'flow':
      return mapped(step.exits, 'Exit', owner);
    case 'queue': {
      const { answered, timedOut, full, closed } = step;
      return [...options(step.options), ...named({ answered, timedOut, full, closed }, owner)];
    }
    case 'transfer': {
      const { answered, busy, noAnswer, failed } = step;
      return named({ answered, busy, noAnswer, failed }, owner);
    }
    case 'count':
      return named({ again: step.again, done: step.done }, owner);
    case 'say':
    case 'set':
    case 'voicemail':
    case 'callback':
    case 'survey':
      return named({ next: step.next }, owner);
    case 'return':
    case 'hangup':
      return [];
  }
}

function options(written: readonly Option[]): readonly WrittenOutcome[] {
  return written.map((option) => ({ words: `Option "${option.keys}"`, outcome: option }));
}

function asking(written: Asking, owner: string): readonly WrittenOutcome[] {
  const { noInput, noMatch, noInputExhausted, noMatchExhausted, exhausted } = written;
  const handler = (name: string) => (outcome: Outcome) => ({
    words: `Handler "${name}" of ${owner}`,
    outcome,
  });
  return [
    ...noInput.map(handler('noInput')),
    ...noMatch.map(handler('noMatch')),
    ...[noInputExhausted, noMatchExhausted, exhausted].flatMap((outcome) =>
      named({ exhausted: outcome }, owner),
    ),
  ];
}

function named(
  outcomes: Readonly<Record<string, Outcome | undefined>>,
  owner: string,
): readonly WrittenOutcome[] {
  return Object.entries(outcomes).flatMap(([name, outcome]) =>
    outcome === undefined ? [] : [{ words: `Outcome "${name}" of ${owner}`, outcome }],
  );
}

function mapped(
  outcomes: ReadonlyMap<string, Outcome>,
  kind: 'Outcome' | 'Exit',
  owner: string,
): readonly WrittenOutcome[] {
  return [...outcomes].map(([name, outcome]) => ({
    words: `${kind} "${name}" of ${owner}`,
    outcome,
  }));
}
