import { calledFile } from './called-file.ts';
import type { Flow } from './flow.ts';
import type { Outcome, Target } from './outcome.ts';
import { retargeted } from './retargeted.ts';
import { settledFlow } from './settled-flow.ts';
import type { FlowStep, SayStep, Step } from './step.ts';
import { type StepId, toStepId } from './step-id.ts';

/**
 * A flow with the flows that it runs written out in their places, so that whoever knows one flow
 * knows all that a call can do (C12).
 *
 * Each place at which a flow is run gets steps of its own, named after it: `pin > ask`. The step
 * that runs the flow plays its prompt and goes on to the flow's start, and a `return` goes on by the
 * exit's target. Globals become options and defaults settings of each step, as those of a called
 * flow hold in it alone. What cannot be written out stays a step that runs another flow: a flow that
 * is not at hand or has no start, one that runs itself again, one that gives a schedule or a
 * variable of the same name another meaning, and all beyond 20,000 steps.
 *
 * O(steps of the flow it gives). A flow that runs no other is given back as it is.
 *
 * @param called The flows by their files, as seen from the folder of the first one.
 */
export function inlinedFlow(flow: Flow, called: ReadonlyMap<string, Flow>): Flow {
  if (called.size === 0 || ![...flow.steps.values()].some(({ type }) => type === 'flow'))
    return flow;
  const steps = new Map<StepId, Step>();
  const schedules = new Map(flow.schedules);
  const variables = new Map(flow.variables);
  const first = settledFlow(flow);
  const waiting: Frame[] = [
    { flow: first, file: undefined, prefix: '', chain: [], exits: undefined },
  ];
  for (const frame of waiting) {
    for (const step of frame.flow.steps.values()) {
      const inner = step.type === 'flow' ? innerFrame(step, frame) : undefined;
      const written =
        inner === undefined ? moved(step, frame) : entering(step as FlowStep, frame, inner);
      steps.set(written.id, written);
      if (inner !== undefined) waiting.push(inner);
    }
  }
  return { ...first, steps, schedules, variables };

  function innerFrame(step: FlowStep, { file, prefix, chain }: Frame): Frame | undefined {
    const name = calledFile(file, step.file?.value ?? '');
    const inner = called.get(name);
    const start = inner?.start?.value;
    if (inner === undefined || start === undefined || !inner.steps.has(start)) return undefined;
    if (chain.includes(name) || inner.format !== flow.format) return undefined;
    if (steps.size + waiting.length + inner.steps.size > STEPS_MAX) return undefined;
    if (!agrees(schedules, inner.schedules) || !agrees(variables, inner.variables))
      return undefined;
    for (const [id, schedule] of inner.schedules) schedules.set(id, schedule);
    for (const [id, variable] of inner.variables) variables.set(id, variable);
    return {
      flow: settledFlow(inner),
      file: name,
      prefix: `${prefix}${step.id}${INSIDE}`,
      chain: [...chain, name],
      exits: { step, prefix },
    };
  }
}

/** Stands between the step that runs a flow and a step of that flow. */
const INSIDE = ' > ';
const STEPS_MAX = 20_000;

/** One flow at one place. */
type Frame = {
  readonly flow: Flow;
  /** Its file; `undefined` for the first flow. */
  readonly file: string | undefined;
  /** What stands before the names of its steps. */
  readonly prefix: string;
  /** The files from the first flow to this one. */
  readonly chain: readonly string[];
  /** The step that runs it, and what stands before the names of that step's targets. */
  readonly exits: { readonly step: FlowStep; readonly prefix: string } | undefined;
};

/** Whether two lists of definitions give no name two meanings; places do not count. */
function agrees<Item extends object>(
  one: ReadonlyMap<string, Item>,
  other: ReadonlyMap<string, Item>,
): boolean {
  return [...other].every(([id, item]) => {
    const known = one.get(id);
    return known === undefined || meaningOf(known) === meaningOf(item);
  });
}

function meaningOf(item: object): string {
  return JSON.stringify(item, (key, value) => (key === 'at' ? undefined : value));
}

function entering(step: FlowStep, frame: Frame, inner: Frame): SayStep {
  const { file, prompt, title, at } = step;
  const to = toStepId(`${inner.prefix}${inner.flow.start?.value ?? ''}`);
  const place = file?.at ?? at;
  const target: Target = { kind: 'step', id: to, at: place };
  const next: Outcome = { at: place, target, prompt: undefined, set: [] };
  const id = toStepId(`${frame.prefix}${step.id}`);
  const border = { goes: 'in', inner: inner.prefix } as const;
  return { type: 'say', id, title, at, prompt, bargeIn: undefined, next, border };
}

/** A step under its new name, with the targets of its flow under theirs. */
function moved(step: Step, { prefix, exits }: Frame): Step {
  const id = toStepId(`${prefix}${step.id}`);
  if (step.type === 'return' && exits !== undefined) {
    const { title, at, prompt, exit } = step;
    const outcome = exits.step.exits.get(exit?.value ?? '');
    const next = outcome && exitOf(outcome, exits);
    const border = { goes: 'out', inner: prefix } as const;
    return { type: 'say', id, title, at, prompt, bargeIn: undefined, next, border };
  }
  return prefix === '' ? step : { ...renamed(step, prefix), id };
}

/** Where an exit leads; to repeat is to run the flow again. */
function exitOf(outcome: Outcome, { step, prefix }: NonNullable<Frame['exits']>): Outcome {
  const { target } = outcome;
  if (target?.kind !== 'repeat') return renamed(outcome, prefix);
  const id = toStepId(`${prefix}${step.id}`);
  return { ...outcome, target: { kind: 'step', id, at: target.at } };
}

/** The same with a prefix before the name of every target within. */
function renamed<Part>(part: Part, prefix: string): Part {
  return retargeted(part, (target) =>
    target.kind === 'step' ? { ...target, id: toStepId(`${prefix}${target.id}`) } : target,
  );
}
