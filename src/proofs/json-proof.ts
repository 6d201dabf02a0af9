import { PROPERTY } from '../proof/property.ts';
import type { Mock } from '../simulator/world.ts';
import { safeJson } from '../text/safe-json.ts';
import type { PlayedGiven } from './played-given.ts';
import type { ProofReport, ProofRow, RowResult } from './proof-report.ts';

/** A proof for programs; `proofSchema` describes it. */
export function jsonProof({
  tool,
  path,
  flow,
  format,
  policy,
  limits,
  rows,
  states,
  spaces,
}: ProofReport): string {
  const count = (kind: string): number => rows.filter(({ result }) => result.kind === kind).length;
  return safeJson({
    version: 1,
    tool,
    flow: { path, name: flow ?? null, format },
    policy: {
      substitutes: policy.substitutes,
      countsWhileOpen: policy.countsWhileOpen,
      maxKeys: policy.keysMax,
      maxSeconds: Number.isFinite(policy.secondsMax) ? policy.secondsMax : null,
      failures: policy.failuresMax,
    },
    limits: { maxStates: limits.statesMax, work: limits.workMax },
    rows: rows.map(rowOf),
    summary: {
      proved: count('proved'),
      refuted: count('refuted'),
      unknown: count('unknown'),
      states,
      spaces,
    },
  });
}

// Every key is always there: what may be absent is null, from the first version on.
function rowOf({ property, worlds, hours, result }: ProofRow) {
  return {
    property,
    says: PROPERTY[property].says,
    caller: PROPERTY[property].caller,
    worlds,
    hours,
    verdict: result.kind,
    note: result.kind === 'proved' ? (result.note ?? null) : null,
    because: result.kind === 'proved' ? null : result.because,
    refutation: refutationOf(result),
  };
}

function refutationOf(result: RowResult) {
  if (result.kind !== 'refuted') return null;
  const { when, call, replay, given, command } = result;
  return {
    when,
    replay,
    keys: call.keys,
    given: call.given,
    ways: call.ways.map(({ from, to, by }) => ({ from, to: to ?? null, by })),
    world: given === undefined ? null : worldOf(given),
    command: command ?? null,
  };
}

function worldOf({ clock, hours, variables, mocks, conditions }: PlayedGiven) {
  return {
    clock: clock ?? null,
    hours: Object.fromEntries(hours),
    set: Object.fromEntries(variables),
    mocks: Object.fromEntries(Array.from(mocks, ([name, list]) => [name, list.map(mockOf)])),
    holds: Object.fromEntries(conditions),
  };
}

function mockOf({ outcome, set, afterMs }: Mock) {
  return { outcome, set: Object.fromEntries(set ?? []), afterMs: afterMs ?? null };
}
