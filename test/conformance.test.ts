import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { flowNameFaults } from '../src/calls/flow-name-faults.ts';
import { type CallsRead, readCalls } from '../src/calls/read-calls.ts';
import { runCall } from '../src/calls/run-call.ts';
import type { TestedFlow } from '../src/calls/tested-flow.ts';
import { readFlow } from '../src/document/read-flow.ts';
import type { Flow } from '../src/model/flow.ts';
import { prepareSchedules } from '../src/schedule/prepare-schedules.ts';
import { plainWorld } from '../src/simulator/plain-world.ts';
import { transcript } from '../src/simulator/transcript.ts';
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
    const calls = files.flatMap((name) => callsIn(name).file.calls);
    expect([prefix, calls.length >= 2]).toEqual([prefix, true]);
  }
});

function callsIn(name: string): CallsRead {
  return readCalls({ path: name, text: readFileSync(`${FOLDER}/${name}`, 'utf8') });
}

for (const name of names.filter((one) => one.endsWith('.calls.yaml'))) {
  const { file, faults } = callsIn(name);
  describe(name.replace('.calls.yaml', ''), () => {
    test('is a file of scripted calls', () => {
      expect(faults).toEqual([]);
      expect(flowNameFaults(file, [...flows.values()])).toEqual([]);
    });

    test.each(file.calls.map((call) => [call.name.value, call] as const))('%s', async (_, call) => {
      const tested = await testedFlow(file.flow?.value ?? '');
      const { failures, heard } = runCall(call, tested);
      expect(failures).toEqual([]);
      // C1: the same flow, world and acts give the same transcript.
      expect(transcript(runCall(call, tested).heard)).toEqual(transcript(heard));
    });
  });
}

async function testedFlow(name: string): Promise<TestedFlow> {
  const flow = flows.get(name);
  if (flow === undefined) throw new Error(`There is no flow "${name}"`);
  const noHolidays = () => Promise.reject(new Error('no holidays'));
  return {
    flow,
    world: {
      ...plainWorld,
      flows,
      schedules: await prepareSchedules(flow, noHolidays),
      evaluate: smallEvaluator,
    },
  };
}
