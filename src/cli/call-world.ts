import type { Flow } from '../model/flow.ts';
import { prepareSchedules } from '../schedule/prepare-schedules.ts';
import { plainWorld } from '../simulator/plain-world.ts';
import type { World as CallWorld } from '../simulator/world.ts';
import { callEvaluator } from './call-evaluator.ts';
import type { CalledFlow } from './read-called-flows.ts';
import type { TextCache } from './world.ts';

/** The world that a call to a flow meets with as long as nothing is set. */
export async function callWorld(
  flow: Flow,
  called: readonly CalledFlow[],
  cache: TextCache | undefined,
): Promise<CallWorld> {
  const flows = [flow, ...called.map((one) => one.flow)];
  const schedules = await Promise.all(flows.map((one) => prepareSchedules(one, holidays)));
  return {
    ...plainWorld,
    schedules: new Map(schedules.flatMap((prepared) => [...prepared])),
    flows: new Map(called.map((one) => [one.file, one.flow])),
    evaluate: await callEvaluator(flows, cache),
  };
}

async function holidays() {
  const { loadHolidays } = await import('../schedule/load-holidays.ts');
  return loadHolidays();
}
