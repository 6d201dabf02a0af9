import type { Flow } from '../model/flow.ts';
import { instantOf } from '../schedule/instant-of.ts';
import type { Mock, Value, World } from '../simulator/world.ts';
import { DEFAULT_CLOCK } from './default-clock.ts';
import type { Given, GivenMock, GivenValue } from './given.ts';
import type { TestedFlow } from './tested-flow.ts';
import { valueFor } from './value-for.ts';

/**
 * The world that a call meets with: what is given, and for all else the plainest.
 *
 * A clock is read in the zone of the flow's first schedule, or in UTC where it has none. Where
 * none is given it is Monday 5 January 2026 at 10:00: never the machine's.
 */
export function worldOf(given: Given, tested: TestedFlow): World {
  const { flow, world } = tested;
  const { typeAhead, counters } = world.platform;
  return {
    ...world,
    startMs: startOf(given.clock?.value ?? DEFAULT_CLOCK, flow) ?? world.startMs,
    variables: valuesOf(given.set, tested),
    mocks: mapped(given.mocks, ({ value }) => value.map((mock) => mockOf(mock, tested))),
    hours: mapped(given.hours, ({ value }) => value),
    conditions: mapped(given.holds, ({ value }) => value),
    platform: {
      typeAhead: given.typeAhead ?? typeAhead,
      counters: given.counters ?? counters,
    },
  };
}

/** The instant of a clock, worked out once for a flow: most calls of a file begin at the same. */
function startOf(clock: string, flow: Flow): number | undefined {
  const starts = STARTS.get(flow) ?? new Map<string, number | undefined>();
  STARTS.set(flow, starts);
  if (!starts.has(clock)) {
    const [schedule] = flow.schedules.values();
    const zone = schedule?.timezone?.value ?? 'UTC';
    starts.set(clock, instantOf(clock, zone) ?? instantOf(clock, 'UTC'));
  }
  return starts.get(clock);
}

const STARTS = new WeakMap<Flow, Map<string, number | undefined>>();

function mockOf({ outcome, set, afterMs }: GivenMock, tested: TestedFlow): Mock {
  const mock = { outcome: outcome.value, set: valuesOf(set, tested) };
  return afterMs === undefined ? mock : { ...mock, afterMs };
}

function valuesOf(
  values: ReadonlyMap<string, GivenValue>,
  tested: TestedFlow,
): ReadonlyMap<string, Value> {
  return new Map([...values].map(([name, value]) => [name, valueFor(name, value, tested)]));
}

function mapped<From, To>(
  map: ReadonlyMap<string, From>,
  change: (value: From) => To,
): ReadonlyMap<string, To> {
  return new Map([...map].map(([name, value]) => [name, change(value)]));
}
