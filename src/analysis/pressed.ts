import type { Call } from '../finding/call.ts';

/** A call in which the caller presses one thing more at its end. */
export function pressed(call: Call, keys: string): Call {
  return { ...call, keys: call.keys === '' ? keys : `${call.keys},${keys}` };
}
