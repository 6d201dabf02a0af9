import type { CallResult } from '../../src/calls/call-result.ts';
import { flowNameFaults } from '../../src/calls/flow-name-faults.ts';
import { readCalls } from '../../src/calls/read-calls.ts';
import { type CallsRun, runCalls } from '../../src/calls/run-calls.ts';
import type { TestedFlow } from '../../src/calls/tested-flow.ts';
import { readFlow } from '../../src/document/read-flow.ts';
import type { NamedFault } from '../../src/finding/fault.ts';
import type { Flow } from '../../src/model/flow.ts';
import { prepareSchedules } from '../../src/schedule/prepare-schedules.ts';
import { plainWorld } from '../../src/simulator/plain-world.ts';
import { smallEvaluator } from './small-evaluator.ts';

/** A flow to be called, from its text and those of the flows that it runs. */
export async function testedFlow(
  text: string,
  called: Readonly<Record<string, string>> = {},
): Promise<TestedFlow> {
  const flow = flowIn(text);
  const flows = new Map(Object.entries(called).map(([file, inner]) => [file, flowIn(inner)]));
  const noHolidays = () => Promise.reject(new Error('no holidays'));
  const schedules = await Promise.all(
    [flow, ...flows.values()].map((one) => prepareSchedules(one, noHolidays)),
  );
  const prepared = new Map(schedules.flatMap((one) => [...one]));
  return { flow, world: { ...plainWorld, flows, schedules: prepared, evaluate: smallEvaluator } };
}

function flowIn(text: string): Flow {
  const { flow, faults } = readFlow({ path: 'menu.ivr.yaml', text });
  if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join('\n'));
  return flow;
}

/** Makes calls that are well written. */
export async function madeCalls(
  flow: string,
  calls: string,
  called: Readonly<Record<string, string>> = {},
): Promise<CallsRun> {
  const tested = await testedFlow(flow, called);
  const { file, faults } = readCalls({ path: 'menu.calls.yaml', text: calls });
  const flows = [tested.flow, ...tested.world.flows.values()];
  const told = [...faults, ...flowNameFaults(file, flows)];
  if (told.length > 0) throw new Error(told.map(({ message }) => message).join('\n'));
  return runCalls(file, tested, { isWanted: () => true, bails: false });
}

/** What is wrong with a file of calls, and with the names in it: `line:column message`. */
export async function faultsOf(flow: string, calls: string): Promise<readonly string[]> {
  const tested = await testedFlow(flow);
  const { file, faults } = readCalls({ path: 'menu.calls.yaml', text: calls });
  const told = faults.length > 0 ? faults : flowNameFaults(file, [tested.flow]);
  return told.map((fault) => placed(fault, calls));
}

/** Each failure, with what stands at the place that it points at: `place <- message`. */
export function failuresOf(results: readonly CallResult[], calls: string): readonly string[] {
  return results.flatMap(({ failures }) =>
    failures.map(({ at, message }) => `${calls.slice(at.start, at.end)} <- ${message}`),
  );
}

function placed({ at, message }: Pick<NamedFault, 'at' | 'message'>, text: string): string {
  const before = text.slice(0, at.start).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1} ${message}`;
}
