import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFlow } from '../src/document/read-flow.ts';
import type { Flow } from '../src/model/flow.ts';
import { instantOf } from '../src/schedule/instant-of.ts';
import { prepareSchedules } from '../src/schedule/prepare-schedules.ts';
import { advance } from '../src/simulator/advance.ts';
import type { Call } from '../src/simulator/call.ts';
import type { CallerAct } from '../src/simulator/caller-act.ts';
import type { Heard } from '../src/simulator/heard.ts';
import { plainWorld } from '../src/simulator/plain-world.ts';
import { startCall } from '../src/simulator/start-call.ts';
import { transcript } from '../src/simulator/transcript.ts';
import { variableValue } from '../src/simulator/variable-value.ts';
import type { World } from '../src/simulator/world.ts';
import {
  type CallsFile,
  type Given,
  msOf,
  readCalls,
  type ScriptedAct,
  type ScriptedCall,
} from './support/scripted-call.ts';
import { smallEvaluator } from './support/small-evaluator.ts';

const FOLDER = 'test/conformance';
const names = readdirSync(FOLDER).sort();
const flows = new Map(
  names.filter((name) => name.endsWith('.ivr.yaml')).map((name) => [name, flowIn(name)]),
);

function flowIn(name: string): Flow {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
  const { flow, faults } = readFlow({ path: name, text });
  expect(faults).toEqual([]);
  return flow;
}

test('every clause has a flow and at least two calls', () => {
  for (let clause = 1; clause <= 15; clause += 1) {
    const prefix = `c${String(clause).padStart(2, '0')}-`;
    const files = names.filter((name) => name.startsWith(prefix) && name.endsWith('.calls.yaml'));
    const calls = files.flatMap((name) => callsIn(name).calls);
    expect([prefix, calls.length >= 2]).toEqual([prefix, true]);
  }
});

function callsIn(name: string): CallsFile {
  return readCalls(readFileSync(`${FOLDER}/${name}`, 'utf8'));
}

for (const name of names.filter((one) => one.endsWith('.calls.yaml'))) {
  const { flow: file, defaults, calls } = callsIn(name);
  describe(name.replace('.calls.yaml', ''), () => {
    test.each(calls.map((call) => [call.name, call] as const))('%s', async (_, call) => {
      const flow = flows.get(file);
      if (flow === undefined) throw new Error(`There is no flow "${file}"`);
      const world = await worldOf(flow, { ...defaults, ...call.given });
      const heard = play(flow, world, call);
      // C1: the same flow, world and acts give the same transcript.
      expect(transcript(play(flow, world, call))).toEqual(transcript(heard));
    });
  });
}

async function worldOf(flow: Flow, given: Given): Promise<World> {
  const zone = [...flow.schedules.values()][0]?.timezone?.value ?? 'UTC';
  const schedules = await prepareSchedules(flow, () => Promise.reject(new Error('no holidays')));
  const mocks = Object.entries(given.mocks ?? {}).map(
    ([name, list]) =>
      [
        name,
        list.map((mock) =>
          typeof mock === 'string'
            ? { outcome: mock }
            : { outcome: mock.outcome, set: new Map(Object.entries(mock.set ?? {})) },
        ),
      ] as const,
  );
  return {
    ...plainWorld,
    startMs: (given.clock && instantOf(given.clock, zone)) || plainWorld.startMs,
    variables: new Map(Object.entries(given.set ?? {})),
    mocks: new Map(mocks),
    hours: new Map(Object.entries(given.hours ?? {})),
    conditions: new Map(Object.entries(given.holds ?? {})),
    platform: { ...plainWorld.platform, ...given.platform },
    schedules,
    flows,
    evaluate: smallEvaluator,
  };
}

function play(flow: Flow, world: World, { acts = [], then = {} }: ScriptedCall): readonly Heard[] {
  let [call, since] = startCall(flow, world);
  const all = [...since];
  const act = (one: CallerAct): void => {
    const [next, heard] = advance(flow, call, one);
    call = next;
    since = [...since, ...heard];
    all.push(...heard);
  };
  for (const scripted of acts) {
    if (scripted.hear === undefined && scripted.expect === undefined) since = [];
    for (const one of actsOf(scripted)) act(one);
    if (scripted.hear !== undefined) expect(textsOf(since)).toSatisfy(says(scripted.hear));
    if (scripted.expect !== undefined) check(flow, call, all, scripted.expect);
  }
  if (then.ends !== undefined) act({ kind: 'listen' });
  checkEnd(call, all, then);
  return all;
}

function actsOf({ press, at, silence, hear, say, wait, hangup }: ScriptedAct): CallerAct[] {
  if (press !== undefined) {
    const afterMs = at === undefined ? undefined : msOf(at);
    return [{ kind: 'press', keys: press, ...(afterMs === undefined ? {} : { afterMs }) }];
  }
  if (silence !== undefined) return Array.from({ length: silence }, () => ({ kind: 'silence' }));
  if (hear !== undefined) return [{ kind: 'listen' }];
  if (say !== undefined) return [{ kind: 'say', phrase: say }];
  if (wait !== undefined) return [{ kind: 'wait', ms: msOf(wait) }];
  return hangup === true ? [{ kind: 'hangup' }] : [];
}

function textsOf(heard: readonly Heard[]): readonly string[] {
  return heard.flatMap((one) => (one.kind === 'said' && one.text !== undefined ? one.text : []));
}

function says(wanted: string): (texts: readonly string[]) => boolean {
  const pattern = /^\/(.*)\/$/.exec(wanted)?.[1];
  return (texts) =>
    texts.some((text) => (pattern === undefined ? text === wanted : RegExp(pattern).test(text)));
}

function isCallers({ kind }: Heard): boolean {
  return kind === 'pressed' || kind === 'spoke' || kind === 'noInput';
}

function check(
  flow: Flow,
  call: Call,
  all: readonly Heard[],
  wanted: NonNullable<ScriptedAct['expect']>,
): void {
  const known: Readonly<Record<string, () => unknown>> = {
    step: () => call.step,
    attempt: () => call.attempt,
    noInputs: () => call.noInputs,
    noMatches: () => call.noMatches,
    time: () => call.timeMs,
    heard: () => textsOf(all.slice(all.findLastIndex(isCallers) + 1)),
  };
  for (const [key, value] of Object.entries(wanted)) {
    const is = (known[key] ?? (() => variableValue(flow, call, key)))();
    expect([key, is]).toEqual([key, key === 'time' ? msOf(String(value)) : value]);
  }
}

function checkEnd(call: Call, heard: readonly Heard[], then: NonNullable<ScriptedCall['then']>) {
  if (then.ends !== undefined) expect(endOf(heard)).toEqual(wantedEnd(then.ends));
  if (then.reason !== undefined) expect(call.over?.reason).toBe(then.reason);
  if (then.ends !== undefined) expect(call.over?.fault).toBe(then.fault);
  if (then.time !== undefined) expect(call.timeMs).toBe(msOf(then.time));
  if (then.within !== undefined) expect(call.timeMs).toBeLessThanOrEqual(msOf(then.within));
  const pressed = heard.map((one) => (one.kind === 'pressed' ? one.keys.length : 0));
  if (then.keys !== undefined) expect(pressed.reduce((sum, keys) => sum + keys)).toBe(then.keys);
  for (const step of then.never ?? []) expect(heard.map((one) => one.step)).not.toContain(step);
}

function wantedEnd(ends: string | Readonly<Record<string, string>>): readonly unknown[] {
  return typeof ends === 'string' ? [ends, undefined] : (Object.entries(ends)[0] ?? []);
}

/** How the call ended, and, where somebody or something was reached, at which step. */
function endOf(heard: readonly Heard[]): readonly unknown[] {
  const over = heard.findLast((one) => one.kind === 'over');
  const kind = over?.kind === 'over' ? over.end.kind : undefined;
  const isReached = kind === 'human' || kind === 'voicemail' || kind === 'callback';
  return [kind, isReached ? heard.findLast((one) => one.kind === 'reached')?.step : undefined];
}
