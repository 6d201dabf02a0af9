import type { Flow } from '../model/flow.ts';
import type { Step } from '../model/step.ts';

/**
 * What the world may decide in a flow: the outcomes of each step that waits for somebody else, by
 * the step's name, in the order of the file.
 */
export function mockables(flow: Flow): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const step of flow.steps.values()) {
    const outcomes = outcomesOf(step);
    if (outcomes.length > 0) found.set(step.id, outcomes);
  }
  return found;
}

function outcomesOf(step: Step): readonly string[] {
  switch (step.type) {
    case 'queue':
      return ['answered', 'timedOut', 'full', 'closed'];
    case 'transfer':
      return ['answered', 'busy', 'noAnswer', 'failed'];
    case 'lookup':
    case 'opaque':
      return [...step.outcomes.keys()];
    case 'flow':
      return [...step.exits.keys()];
    default:
      return [];
  }
}
