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
  const zone = [...flow.schedules.values()][0]?.timezone?.value ?? 'UTC';
  const moment = (clock: string): number | undefined =>
    instantOf(clock, zone) ?? instantOf(clock, 'UTC');
  const { typeAhead, counters } = world.platform;
  return {
    ...world,
    startMs: moment(given.clock?.value ?? DEFAULT_CLOCK) ?? world.startMs,
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
