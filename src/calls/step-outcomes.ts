import type { Outcome } from '../model/outcome.ts';
import type { Step } from '../model/step.ts';

/** A written way out of a step, with the name that the flow file has for it. */
export type NamedOutcome = {
  readonly name: string;
  readonly kind: 'option' | 'event' | 'case' | 'outcome';
  readonly outcome: Outcome;
};

/** The ways out that a step itself writes, in the order in which its type lists them. O(ways). */
export function stepOutcomes(step: Step): readonly NamedOutcome[] {
  switch (step.type) {
    case 'menu':
      return [...options(step.options), ...events(step)];
    case 'collect':
      return [...named({ next: step.next }), ...events(step)];
    case 'branch':
      return [...cases(step.cases), ...named({ else: step.else }, 'case')];
    case 'hours':
      return named({ open: step.open, closed: step.closed, holiday: step.holiday });
    case 'lookup':
    case 'opaque':
      return named(Object.fromEntries(step.outcomes));
    case 'flow':
      return named(Object.fromEntries(step.exits));
    case 'queue': {
      const { answered, timedOut, full, closed } = step;
      return [...options(step.options), ...named({ answered, timedOut, full, closed })];
    }
    case 'transfer': {
      const { answered, busy, noAnswer, failed } = step;
      return named({ answered, busy, noAnswer, failed });
    }
    case 'count':
      return named({ again: step.again, done: step.done });
    case 'say':
    case 'set':
    case 'voicemail':
    case 'callback':
    case 'survey':
      return named({ next: step.next });
    case 'return':
    case 'hangup':
      return [];
  }
}

type Asking = Extract<Step, { readonly type: 'menu' | 'collect' }>;
type Branch = Extract<Step, { readonly type: 'branch' }>;
type Menu = Extract<Step, { readonly type: 'menu' }>;

function named(
  outcomes: Readonly<Record<string, Outcome | undefined>>,
  kind: NamedOutcome['kind'] = 'outcome',
): readonly NamedOutcome[] {
  return Object.entries(outcomes).flatMap(([name, outcome]) =>
    outcome === undefined ? [] : [{ name, kind, outcome }],
  );
}

function options(list: Menu['options']): readonly NamedOutcome[] {
  return list.map((option) => ({ name: option.keys, kind: 'option', outcome: option }));
}

function cases(list: Branch['cases']): readonly NamedOutcome[] {
  return list.map((one) => ({ name: one.when?.text ?? '', kind: 'case', outcome: one }));
}

function events(step: Asking): readonly NamedOutcome[] {
  const { noInput, noMatch, noInputExhausted, noMatchExhausted, exhausted } = step;
  return [
    ...noInput.map((outcome) => ({ name: 'noInput', kind: 'event', outcome }) as const),
    ...noMatch.map((outcome) => ({ name: 'noMatch', kind: 'event', outcome }) as const),
    ...named({ noInputExhausted, noMatchExhausted, exhausted }, 'event'),
  ];
}
