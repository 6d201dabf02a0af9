import type { Call } from '../simulator/call.ts';

/** What goes on at a moment of a call, in words: `"main" waits for a key`. */
export function restWords(call: Call): string {
  const { activity, step, over } = call;
  if (over !== undefined) return `the call is over: ${over.kind}`;
  switch (activity.kind) {
    case 'listen':
      return call.input === ''
        ? `"${step}" waits for the caller`
        : `"${step}" waits for a further key after ${call.input}`;
    case 'play':
      return `"${step}" speaks`;
    case 'queue':
      return `"${step}" keeps the caller waiting`;
    case 'latency':
      return `"${step}" asks somebody else`;
    default:
      return `the call is at "${step}"`;
  }
}
