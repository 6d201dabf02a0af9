import { mockable } from '../calls/mockable.ts';
import type { Flow } from '../model/flow.ts';
import type { OpeningState } from '../schedule/opening-state.ts';
import type { Mock, Value } from '../simulator/world.ts';
import { suggestion } from '../text/suggestion.ts';
import type { Given as WalkGiven } from '../walk/given.ts';
import { plainGiven } from '../walk/plain-given.ts';
import { readValue } from '../walk/read-value.ts';
import type { Stage } from '../walk/stage.ts';
import type { Given } from './command.ts';
import { readMocks } from './read-mocks.ts';
import { UserError } from './user-error.ts';
import type { WALK_FLAGS } from './walk-flags.ts';

type Flags = Pick<Given<typeof WALK_FLAGS>['flags'], 'clock' | 'set' | 'mock' | 'hours' | 'holds'>;

/**
 * What the flags of a walk set in the world.
 *
 * @param now The present moment, for `--clock now`.
 * @throws {UserError} When they name what the flow does not have, or a value that does not fit.
 */
export function walkGiven(flags: Flags, stage: Stage, now: () => string): WalkGiven {
  const clock = flags.clock === 'now' ? now() : (flags.clock ?? plainGiven.clock);
  if (stage.instantOf(clock) === undefined) {
    throw new UserError(`--clock "${clock}" is no moment: write it as "2026-11-28T22:10"`);
  }
  const { flow } = stage;
  return {
    clock,
    variables: new Map(flags.set.map((text) => variableOf(text, flow))),
    mocks: new Map(flags.mock.map((text) => mockOf(text, stage))),
    hours: new Map(flags.hours.map((text) => hoursOf(text, flow))),
    conditions: new Map(flags.holds.map((text) => [text, true])),
  };
}

function variableOf(
  text: string,
  { variables }: Flow,
  flag: 'set' | 'mock' = 'set',
): readonly [string, Value] {
  const [name, written] = parted(flag, text, 'NAME=VALUE');
  const variable = variables.get(name);
  if (variable === undefined) throw unknown(flag, 'variable', name, variables.keys());
  const read = readValue(variable, written);
  if (read.kind === 'fault') throw new UserError(`--${flag}: ${read.message}`);
  return [name, read.value];
}

function mockOf(text: string, { flow, world }: Stage): readonly [string, readonly Mock[]] {
  const [name, written] = parted('mock', text, 'NAME=OUTCOME');
  const outcomes = new Map<string, string[]>();
  const flows = [flow, ...world.flows.values()];
  for (const step of flows.flatMap(({ steps }) => [...steps.values()])) {
    const { names, outcomes: own } = mockable(step);
    for (const known of names) outcomes.set(known, [...(outcomes.get(known) ?? []), ...own]);
  }
  const known = outcomes.get(name);
  if (known === undefined) throw unknown('mock', 'step, service or queue', name, outcomes.keys());
  const mocks = readMocks(written, (text) => variableOf(text, flow, 'mock'));
  const odd = mocks.find(({ outcome }) => !known.includes(outcome));
  if (odd !== undefined) throw unknown('mock', `outcome of "${name}"`, odd.outcome, known);
  return [name, mocks];
}

function hoursOf(text: string, { schedules, steps }: Flow): readonly [string, OpeningState] {
  const [name, written] = parted('hours', text, 'NAME=STATE');
  // Other systems keep their schedules elsewhere: a flow only asks for them.
  const asked = [...steps.values()].flatMap((step) =>
    step.type === 'hours' ? (step.schedule?.value ?? []) : [],
  );
  const known = new Set<string>([...schedules.keys(), ...asked]);
  if (!known.has(name)) throw unknown('hours', 'schedule', name, known);
  const state = STATES.find((one) => one === written);
  if (state === undefined) throw unknown('hours', 'state of a schedule', written, STATES);
  return [name, state];
}

const STATES = ['open', 'closed', 'holiday'] as const;

function parted(flag: string, text: string, form: string): readonly [string, string] {
  // Addresses and names may hold "=" as little as the flow file lets them: the first one parts.
  const at = text.indexOf('=');
  if (at <= 0) throw new UserError(`--${flag} "${text}" is not understood: write ${form}`);
  return [text.slice(0, at), text.slice(at + 1)];
}

function unknown(flag: string, what: string, name: string, known: Iterable<string>): UserError {
  const names = [...new Set(known)];
  const meant = suggestion(name, names);
  const list =
    names.length === 0 ? 'the flow has none' : `it knows ${names.slice(0, 12).join(', ')}`;
  const advice = meant === undefined ? list : `did you mean "${meant}"?`;
  return new UserError(`--${flag}: the flow has no ${what} "${name}": ${advice}`);
}
