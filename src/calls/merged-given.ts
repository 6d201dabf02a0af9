import type { Given } from './given.ts';

/** Two givens as one, in which the second goes before the first, name by name. */
export function mergedGiven(first: Given, second: Given): Given {
  return {
    clock: second.clock ?? first.clock,
    set: new Map([...first.set, ...second.set]),
    mocks: new Map([...first.mocks, ...second.mocks]),
    hours: new Map([...first.hours, ...second.hours]),
    holds: new Map([...first.holds, ...second.holds]),
    typeAhead: second.typeAhead ?? first.typeAhead,
    counters: second.counters ?? first.counters,
  };
}
