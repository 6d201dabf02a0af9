import { reportOf } from '../lint/report-of.ts';
import { reporters } from '../reporters/index.ts';
import { chooseOutputs } from './choose-outputs.ts';
import type { SettingsStore } from './settings-store.ts';
import type { World } from './world.ts';
import { writeReport } from './write-report.ts';

/** Shows the faults of the settings that were met so far; says whether there were any. */
export async function tellFaulty(store: SettingsStore, world: World): Promise<boolean> {
  const faulty = store.faulty();
  if (faulty.length === 0) return false;
  const outputs = await chooseOutputs({ format: [], output: undefined }, reporters, world);
  const writing = { world, color: undefined, quiet: false, maxDiagnostics: undefined };
  writeReport(reportOf([], [], faulty), outputs, writing);
  return true;
}
