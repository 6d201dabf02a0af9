import type { Call, End } from '../simulator/call.ts';

/** Why a call does not end as it should, as a sentence; `undefined` where it does. */
export function missedEnd(call: Call, wanted: End['kind']): string | undefined {
  const { over, step } = call;
  if (over === undefined) return `The call is not over: it waits at "${step}", not ${wanted}`;
  if (over.kind === wanted) return undefined;
  const why = over.reason === undefined ? '' : ` (${over.reason})`;
  return `The call ends at "${step}" as ${over.kind}${why}, not ${wanted}`;
}
