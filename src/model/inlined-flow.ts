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
 * Each place at which a flow is run gets steps of its own, named after it: `pin > ask`. Places of one
 * flow whose exits go on alike share theirs, which are then named after the file: so what each
 * flow runs twice in the same way does not grow twofold with each flow within. The step that
 * runs the flow plays its prompt and goes on to the flow's start, and a `return` goes on by the
 * exit's target. Globals become options and defaults settings of each step, as those of a called
 * flow hold in it alone.
 *
 * A flow that is not at hand stays a step that runs another flow. So does one that is, but says why:
 * one that runs itself again, that gives a schedule or a variable of the same name another
 * meaning, that comes from another system, and all beyond 20,000 steps. One without a start, and the
 * seventeenth within another, end the call there.
 *
 * O(steps of the flow it gives). A flow that runs no other is given back as it is.
 *
 * @param called The flows by their files, as seen from the folder of the first one.
 * @param unread The files that were left out because there were too many.
 */
export function inlinedFlow(
  flow: Flow,
  called: ReadonlyMap<string, Flow>,
  unread: ReadonlySet<string> = new Set(),
): Flow {
  const runsOther = [...flow.steps.values()].some(({ type }) => type === 'flow');
  if (!runsOther || called.size + unread.size === 0) return flow;
  const steps = new Map<StepId, Step>();
  const schedules = new Map(flow.schedules);
  const variables = new Map(flow.variables);
  const settled = new Map<Flow, Flow>();
  const counters = new Map<string, StepId>();
  const first = settledFlow(flow);
  const waiting: Frame[] = [
    { flow: first, file: undefined, prefix: '', chain: [], exits: undefined },
  ];
  let room = STEPS_MAX - flow.steps.size;
  for (const frame of waiting) {
    const places = placesOf(frame);
    const frames = new Map<string, Frame>();
    for (const step of frame.flow.steps.values()) {
      const place = step.type === 'flow' ? places.get(step.id) : undefined;
      const written =
        step.type === 'flow' && place !== undefined
          ? running(step, frame, place, frames)
          : withCounter(moved(step, frame), step, frame);
      steps.set(written.id, written);
    }
  }
  return { ...first, steps, schedules, variables };

  /** A call counts in a flow for all places at which it is run. */
  function withCounter(step: Step, { id }: Step, { file }: Frame): Step {
    if (step.type !== 'count' || file === undefined) return step;
    const key = JSON.stringify([file, id]);
    const countsWith = counters.get(key);
    if (countsWith !== undefined) return { ...step, countsWith };
    counters.set(key, step.id);
    return step;
  }

  /** A step that runs a flow: it leads into that, ends the call, or stays what it is. */
  function running(
    step: FlowStep,
    frame: Frame,
    { name, key, prefix }: Place,
    frames: Map<string, Frame>,
  ): Step {
    const known = frames.get(key);
    if (known !== undefined) return entering(step, frame, known);
    const inner = called.get(name);
    const left = unread.has(name)
      ? 'more than 200 files are run; prove it by itself'
      : inner && whyLeft(inner, name, frame);
    if (left !== undefined) {
      const own = `"${frame.prefix}${step.id}" runs "${name}", which was not looked at: ${left}`;
      return { ...moved(step, frame), left: own } as FlowStep;
    }
    if (inner === undefined) return moved(step, frame);
    const start = inner.start?.value;
    const isDeep = frame.chain.length >= DEPTH_MAX;
    if (isDeep || start === undefined || !inner.steps.has(start)) return ending(step, frame);
    for (const [id, schedule] of inner.schedules) schedules.set(id, schedule);
    for (const [id, variable] of inner.variables) variables.set(id, variable);
    room -= inner.steps.size;
    const whole = settled.get(inner) ?? settledFlow(inner);
    settled.set(inner, whole);
    const chain = [...frame.chain, name];
    const exits = { step, prefix: frame.prefix };
    const made: Frame = { flow: whole, file: name, prefix, chain, exits };
    frames.set(key, made);
    waiting.push(made);
    return entering(step, frame, made);
  }

  /** Why a flow that is at hand is not written out; `undefined` where it is. */
  function whyLeft(inner: Flow, name: string, { chain }: Frame): string | undefined {
    if (chain.includes(name)) return 'it is run within itself; go round by a step of it instead';
    if (inner.format !== flow.format) return 'it is written for another system';
    const schedule = other(schedules, inner.schedules);
    if (schedule !== undefined) return `its schedule "${schedule}" is another one; name it anew`;
    const variable = other(variables, inner.variables);
    if (variable !== undefined) return `its variable "${variable}" is another one; name it anew`;
    if (inner.steps.size <= room) return undefined;
    const most = STEPS_MAX.toLocaleString('en');
    return `all flows together have more than ${most} steps; prove it by itself`;
  }
}

/** Stands between the step that runs a flow and a step of that flow. */
const INSIDE = ' > ';
const STEPS_MAX = 20_000;
/** How many flows may wait for each other in a call. */
const DEPTH_MAX = 16;

/** One flow at one place, or at several from which it goes on alike. */
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

/** Where a flow is run. */
type Place = {
  /** The file of that flow, as seen from the folder of the first one. */
  readonly name: string;
  /** The same for places that share its steps. */
  readonly key: string;
  /** What stands before the names of those. */
  readonly prefix: string;
};

/** The places at which a flow runs others, by their steps. */
function placesOf({ flow, file, prefix }: Frame): ReadonlyMap<StepId, Place> {
  const ids = new Map<string, StepId[]>();
  const names = new Map<StepId, string>();
  for (const step of flow.steps.values()) {
    if (step.type !== 'flow') continue;
    const name = calledFile(file, step.file?.value ?? '');
    names.set(step.id, name);
    // To repeat is to run the flow again at this very place.
    const isOwn = [...step.exits.values()].some(({ target }) => target?.kind === 'repeat');
    const exits = [...step.exits].toSorted(([one], [two]) => (one < two ? -1 : 1));
    const key = JSON.stringify([name, isOwn ? step.id : '', meaningOf(exits)]);
    ids.set(key, [...(ids.get(key) ?? []), step.id]);
  }
  const places = new Map<StepId, Place>();
  const taken = new Set<string>(flow.steps.keys());
  for (const [key, those] of ids) {
    const [first = ''] = those;
    const name = names.get(first as StepId) ?? '';
    const word = those.length === 1 ? first : freeName(name, taken);
    taken.add(word);
    for (const id of those) places.set(id, { name, key, prefix: `${prefix}${word}${INSIDE}` });
  }
  return places;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name} (${count})`;
  return free;
}

/** A name to which two lists of definitions give two meanings; places do not count. */
function other<Item extends object>(
  one: ReadonlyMap<string, Item>,
  two: ReadonlyMap<string, Item>,
): string | undefined {
  for (const [id, item] of two) {
    const known = one.get(id);
    if (known !== undefined && meaningOf(known) !== meaningOf(item)) return id;
  }
  return undefined;
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

/** A step that runs a flow which no call can go through: it ends there, as in the simulator. */
function ending({ prompt, title, at, id }: FlowStep, { prefix }: Frame): SayStep {
  const own = toStepId(`${prefix}${id}`);
  return { type: 'say', id: own, title, at, prompt, bargeIn: undefined, next: undefined };
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
