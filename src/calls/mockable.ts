import type { Step } from '../model/step.ts';

/** How a step may be mocked. */
export type Mockable = {
  /** The names under which it may be, its own first; none where it comes to nothing by itself. */
  readonly names: readonly string[];
  /** What it can then come to. */
  readonly outcomes: readonly string[];
};

/** How a step may be mocked, as the simulator's world has it. O(outcomes). */
export function mockable(step: Step): Mockable {
  const error = step.error === undefined ? [] : ['error'];
  switch (step.type) {
    case 'lookup':
      return named([step.id, step.service?.value], [...step.outcomes.keys(), ...error]);
    case 'opaque':
      return named([step.id, step.foreignType], [...step.outcomes.keys(), ...error]);
    case 'queue':
      return named([step.id, step.queue?.value], ['answered', 'timedOut', 'full', 'closed']);
    case 'transfer':
      return named([step.id, step.to?.value], ['answered', 'busy', 'noAnswer', 'failed']);
    case 'flow':
      return named([step.id], [...step.exits.keys()]);
    case 'collect':
      return named([step.id], ['accepted', 'refused']);
    default:
      return named([], []);
  }
}

function named(names: readonly (string | undefined)[], outcomes: readonly string[]): Mockable {
  return { names: names.flatMap((name) => name ?? []), outcomes };
}
