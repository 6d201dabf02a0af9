import { coverageMarks } from './coverage-marks.ts';
import { runCall } from './run-call.ts';
import type { ScriptedCall } from './scripted-call.ts';
import type { TestedFlow } from './tested-flow.ts';

/** The marks of all that some calls come by in the flow itself. */
export function coveredMarks(
  calls: readonly ScriptedCall[],
  tested: TestedFlow,
): ReadonlySet<string> {
  const marks = new Set<string>();
  for (const call of calls) {
    const { heard, others } = runCall(call, tested);
    for (const trace of [heard, ...others]) {
      for (const one of trace) {
        if (one.file === undefined) for (const mark of coverageMarks(one)) marks.add(mark);
      }
    }
  }
  return marks;
}
