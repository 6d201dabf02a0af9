import type { Flow } from '../model/flow.ts';
import { prepareSchedules } from '../schedule/prepare-schedules.ts';
import { plainWorld } from '../simulator/plain-world.ts';
import type { World as CallWorld } from '../simulator/world.ts';
import { audioLengths } from './audio-lengths.ts';
import { callEvaluator } from './call-evaluator.ts';
import type { CalledFlow } from './read-called-flows.ts';
import type { World } from './world.ts';

/**
 * The world that a call to a flow meets with as long as nothing is set.
 *
 * @param path Where the flow lies; `undefined` for stdin, from the working directory on.
 */
export async function callWorld(
  flow: Flow,
  called: readonly CalledFlow[],
  { path, world }: { readonly path: string | undefined; readonly world: World },
): Promise<CallWorld> {
  const flows = [flow, ...called.map((one) => one.flow)];
  const schedules = await Promise.all(flows.map((one) => prepareSchedules(one, holidays)));
  return {
    ...plainWorld,
    schedules: new Map(schedules.flatMap((prepared) => [...prepared])),
    flows: new Map(called.map((one) => [one.file, one.flow])),
    evaluate: await callEvaluator(flows, world.cache),
    audioMs: audioLengths([{ file: undefined, flow }, ...called], path, world),
  };
}

async function holidays() {
  const { loadHolidays } = await import('../schedule/load-holidays.ts');
  return loadHolidays();
}
