import { shortForm } from '../simulator/short-form.ts';
import { actList } from './act-list.ts';
import { humanDistance } from './human-distance.ts';
import type { Moment } from './moment.ts';
import { momentsOf } from './moments-of.ts';
import type { Stage } from './stage.ts';

/** Where a call stands after its last act, as plain data for programs. */
export function restData({ flow }: Stage, last: Moment): Readonly<Record<string, unknown>> {
  const { call } = last;
  const distance = humanDistance(flow, call);
  const acts = momentsOf(last).flatMap(({ act }) => act ?? []);
  return {
    kind: 'rest',
    atMs: call.timeMs,
    step: call.step,
    doing: call.over === undefined ? call.activity.kind : 'over',
    ends: call.over?.kind,
    keys: shortForm(acts),
    human:
      distance.kind === 'away'
        ? { keys: shortForm(actList(distance.way.acts)), ms: distance.way.ms }
        : distance.kind,
  };
}
