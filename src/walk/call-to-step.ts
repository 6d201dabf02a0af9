import type { StepId } from '../model/step-id.ts';
import type { CallerAct } from '../simulator/caller-act.ts';
import type { Heard } from '../simulator/heard.ts';
import { actList } from './act-list.ts';
import type { Given } from './given.ts';
import { momentOf } from './moment-of.ts';
import { momentsOf } from './moments-of.ts';
import { movesToStep } from './moves-to-step.ts';
import { type GivenActs, playMoves } from './play-moves.ts';
import { type GoalMet, shortestCalls } from './shortest-calls.ts';
import type { Stage } from './stage.ts';
import { variableChoices } from './variable-choices.ts';
import { withActs } from './with-acts.ts';

/** The way to a step, or that there is none. */
export type CallToStep =
  /** `isGivenKept`: the world is as it was; else hours, answers or conditions were set. */
  | ({ readonly kind: 'found'; readonly isGivenKept: boolean } & GivenActs)
  /** No call in any world gets there. */
  | { readonly kind: 'none' }
  /** Calls may get there, but none was found. */
  | { readonly kind: 'unknown' };

/**
 * The shortest call that comes to a step: of those of the present world, else of a world that is
 * changed as far as needed. Every call that it gives was played and gets there.
 *
 * Tries some 20,000 acts at most, then what the analysis of the whole flow says.
 */
export function callToStep(stage: Stage, given: Given, step: StepId): CallToStep {
  const index = stage.facts.graph().indexOf.get(step) ?? -1;
  if (stage.facts.reachable()[index] !== 1) return { kind: 'none' };
  const { call, heard } = momentOf(stage, given, undefined);
  if (metIn(heard, step) !== undefined) return found({ acts: [], given }, true);
  const tried = shortestCalls(stage.flow, call, {
    goalOf: (more) => metIn(more, step),
    last: 'step',
    triesMax: TRIES_MAX,
  });
  const way = tried.ways.get('step');
  if (way !== undefined) {
    const acts = actList(way.acts);
    if (comesTo(stage, { acts, given }, step)) return found({ acts, given }, true);
    return found({ acts: [...acts, { kind: 'listen' }], given }, true);
  }
  return inAnotherWorld(stage, given, step);
}

const TRIES_MAX = 20_000;

/** The call that the analysis knows, in a world in which it goes its way. */
function inAnotherWorld(stage: Stage, given: Given, step: StepId): CallToStep {
  const moves = movesToStep(stage.facts, step);
  if (moves === undefined) return { kind: 'unknown' };
  const planned = playMoves(stage.facts.states(), moves, given);
  const conditions = [...planned.given.conditions.keys()];
  for (const chosen of variableChoices(stage.flow, conditions)) {
    const variables = new Map([...given.variables, ...chosen]);
    for (const acts of [planned.acts, [...planned.acts, LISTEN]]) {
      const way = { acts, given: { ...planned.given, variables } };
      if (comesTo(stage, way, step)) return found(withoutNeedless(stage, way, given), false);
    }
  }
  return { kind: 'unknown' };
}

const LISTEN: CallerAct = { kind: 'listen' };

/** Conditions that can be worked out need not be decided. */
function withoutNeedless(stage: Stage, { acts, given }: GivenActs, before: Given): GivenActs {
  const last = momentOf(stage, given, withActs(undefined, acts));
  const judged = new Set(
    momentsOf(last).flatMap(({ heard }) =>
      heard.flatMap((one) => (one.kind === 'judged' ? [one.condition] : [])),
    ),
  );
  const kept = [...given.conditions].filter(
    ([text]) => judged.has(text) || before.conditions.has(text),
  );
  return { acts, given: { ...given, conditions: new Map(kept) } };
}

function found(way: GivenActs, isGivenKept: boolean): CallToStep {
  return { kind: 'found', isGivenKept, ...way };
}

function comesTo(stage: Stage, { acts, given }: GivenActs, step: StepId): boolean {
  const last = momentOf(stage, given, withActs(undefined, acts));
  return momentsOf(last).some(({ heard }) => metIn(heard, step) !== undefined);
}

function metIn(heard: readonly Heard[], step: StepId): GoalMet<'step'> | undefined {
  const met = heard.find(
    (one) => one.kind === 'entered' && one.step === step && one.file === undefined,
  );
  return met && { goal: 'step', atMs: met.atMs };
}
