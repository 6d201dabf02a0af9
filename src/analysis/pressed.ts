import type { Call } from '../finding/call.ts';

/** A call in which the caller presses one thing more at its end. */
export function pressed(call: Call | undefined, keys: string): Call | undefined {
  return call && { ...call, keys: call.keys === '' ? keys : `${call.keys},${keys}` };
}
