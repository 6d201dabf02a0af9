import type { Flow } from '../../src/model/flow.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import { settledAsking } from '../../src/model/settled-asking.ts';
import type { Step } from '../../src/model/step.ts';

/**
 * Follows one caller who never gets anything right, act by act with all counts, until the call
 * ends, has gone on for longer than any bounded one can, or depends on the world.
 */
export function followed(flow: Flow, caller: 'silent' | 'lost'): 'ends' | 'endless' | 'unsure' {
  const rounds = new Map<string, number>();
  let step = stepAt(flow, flow.start?.value);
  for (let moves = 0; moves < MOVES_MAX; moves += 1) {
    if (step === undefined) return 'ends';
    const outcome = outcomeOf(flow, step, caller, rounds);
    if (typeof outcome === 'string') return outcome;
    if (outcome?.target?.kind === 'back') return 'unsure';
    if (outcome?.target?.kind === 'repeat') return 'unsure';
    step = outcome?.target?.kind === 'step' ? stepAt(flow, outcome.target.id) : undefined;
  }
  return 'endless';
}

/** Above what 14 steps can do in 3 rounds of each of their counters. */
const MOVES_MAX = 20_000;

/** Above any attempt that a handler may name. */
const EVENTS_MAX = 50;

function stepAt(flow: Flow, id: string | undefined): Step | undefined {
  return [...flow.steps.values()].find((step) => step.id === id);
}

function outcomeOf(
  flow: Flow,
  step: Step,
  caller: 'silent' | 'lost',
  rounds: Map<string, number>,
): Outcome | 'ends' | 'endless' | 'unsure' | undefined {
  switch (step.type) {
    case 'say':
    case 'set':
    case 'survey':
      return step.next;
    case 'count': {
      const taken = rounds.get(step.id) ?? 0;
      rounds.set(step.id, taken + 1);
      return taken < (step.limit?.value ?? 1) ? step.again : step.done;
    }
    case 'menu':
    case 'collect': {
      const asking = settledAsking(step, flow.defaults);
      if (step.type === 'menu' && step.options.length + flow.globals.length >= 12) return 'unsure';
      const isSilent = caller === 'silent';
      const handlers = isSilent ? asking.noInput : asking.noMatch;
      const limit = isSilent ? asking.maxNoInput : asking.maxNoMatch;
      for (let count = 1; count < Math.min(limit, EVENTS_MAX); count += 1) {
        const inForce = handlers.filter(({ attempt }) => attempt <= count);
        const attempt = Math.max(...inForce.map((handler) => handler.attempt));
        const handler = inForce.find((one) => one.attempt === attempt);
        const kind = handler?.target?.kind;
        if (kind !== undefined && kind !== 'repeat') return handler;
      }
      if (limit === Infinity) return 'endless';
      return isSilent ? asking.noInputExhausted : asking.noMatchExhausted;
    }
    case 'voicemail':
    case 'callback':
    case 'hangup':
    case 'return':
      return 'ends';
    default:
      return 'unsure';
  }
}
