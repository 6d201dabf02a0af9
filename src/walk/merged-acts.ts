import type { Call } from '../simulator/call.ts';
import type { CallerAct } from '../simulator/caller-act.ts';
import type { Moment } from './moment.ts';
import { momentsOf } from './moments-of.ts';

/**
 * The acts of a call as somebody would write them down: keys of one input together, and nothing
 * that goes without saying. They lead to the same call. O(acts).
 */
export function mergedActs(last: Moment): readonly CallerAct[] {
  const merged: CallerAct[] = [];
  /** Since when the caller has only listened; `undefined` where an act came before. */
  let listensSinceMs: number | undefined;
  for (const { act, before, call } of momentsOf(last)) {
    if (act === undefined || before === undefined) continue;
    if (act.kind === 'listen') {
      listensSinceMs ??= before.call.timeMs;
      continue;
    }
    merged.push(...placed(act, before.call, call, listensSinceMs, merged));
    listensSinceMs = undefined;
  }
  return merged;
}

function placed(
  act: CallerAct,
  from: Call,
  to: Call,
  listensSinceMs: number | undefined,
  merged: CallerAct[],
): readonly CallerAct[] {
  if (act.kind === 'wait' && listensSinceMs !== undefined) {
    return [{ kind: 'wait', ms: to.timeMs - listensSinceMs }];
  }
  if (act.kind !== 'press' || (act.afterMs ?? 0) !== 0) return [act];
  const before = merged.at(-1);
  if (from.input !== '' && act.afterMs === 0 && before?.kind === 'press') {
    merged.pop();
    return [{ ...before, keys: before.keys + act.keys }];
  }
  // Where a step listens, at once and as soon as it listens are the same.
  const isAsSoon = from.activity.kind === 'listen' && from.input === '';
  return [isAsSoon ? { kind: 'press', keys: act.keys } : act];
}
