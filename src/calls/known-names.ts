import type { Flow, Variable } from '../model/flow.ts';
import type { Step } from '../model/step.ts';
import { flowPrompts } from './flow-prompts.ts';
import { mockable } from './mockable.ts';
import { stepOutcomes } from './step-outcomes.ts';

/** All names of some flows that a calls file may use. */
export type KnownNames = {
  readonly steps: ReadonlyMap<string, Step>;
  /** By name; `undefined` for one that is only assigned and nowhere declared. */
  readonly variables: ReadonlyMap<string, Variable | undefined>;
  readonly schedules: ReadonlySet<string>;
  /** The texts of the conditions. */
  readonly conditions: ReadonlySet<string>;
  /** What may be mocked, and the outcomes that it can come to. */
  readonly mocks: ReadonlyMap<string, ReadonlySet<string>>;
};

/** Gathers the names of a flow and the flows that it runs. O(their size). */
export function knownNames(flows: readonly Flow[]): KnownNames {
  const names = {
    steps: new Map<string, Step>(),
    variables: new Map<string, Variable | undefined>(LANGUAGE_NAMES),
    schedules: new Set<string>(),
    conditions: new Set<string>(),
    mocks: new Map<string, Set<string>>(),
  };
  for (const flow of flows) {
    for (const [name, variable] of flow.variables) names.variables.set(name, variable);
    for (const name of flow.schedules.keys()) names.schedules.add(name);
    for (const text of conditionsOf(flow)) names.conditions.add(text);
    for (const step of flow.steps.values()) {
      // Other systems keep their schedules elsewhere: a flow only asks for them, if need be unnamed.
      if (step.type === 'hours') names.schedules.add(step.schedule?.value ?? '');
      if (!names.steps.has(step.id)) names.steps.set(step.id, step);
      for (const name of assignedBy(step)) {
        if (!names.variables.has(name)) names.variables.set(name, undefined);
      }
      const { names: mocked, outcomes } = mockable(step);
      for (const name of mocked) {
        const known = names.mocks.get(name) ?? new Set();
        for (const outcome of outcomes) known.add(outcome);
        names.mocks.set(name, known);
      }
    }
  }
  return names;
}

/** Which the simulator reads to choose among the languages of a prompt, declared or not. */
const LANGUAGE_NAMES = [
  ['language', undefined],
  ['lang', undefined],
] as const;

function* conditionsOf(flow: Flow): Generator<string> {
  for (const { when } of flow.globals) if (when !== undefined) yield when.text;
  for (const step of flow.steps.values()) {
    for (const { when } of conditional(step)) if (when !== undefined) yield when.text;
  }
  for (const { segments } of flowPrompts(flow)) {
    for (const { when } of segments) if (when !== undefined) yield when.text;
  }
}

function conditional(step: Step) {
  if (step.type === 'branch') return step.cases;
  return step.type === 'menu' || step.type === 'queue' ? step.options : [];
}

function assignedBy(step: Step): readonly string[] {
  const sets = [
    ...(step.type === 'set' ? [step.set] : []),
    ...stepOutcomes(step).map(({ outcome }) => outcome.set),
  ];
  const into = step.type === 'collect' && step.into !== undefined ? [step.into.value] : [];
  return [...into, ...sets.flat().map(({ variable }) => variable.value)];
}
