import { shortForm } from '../simulator/short-form.ts';
import { actList } from './act-list.ts';
import { actsUpTo } from './acts-up-to.ts';
import { momentOf } from './moment-of.ts';
import type { Stage } from './stage.ts';
import type { CallLine } from './walk.ts';

/** A call in a few words: where it is after so many acts, and the acts that led there. */
export function callName(stage: Stage, { given, acts, at }: CallLine): string {
  const done = actsUpTo(acts, at);
  const { call } = momentOf(stage, given, done);
  const where = call.over === undefined ? call.step : `${call.step}, over: ${call.over.kind}`;
  const how = shortForm(actList(done));
  return how === '' ? where : `${where} after ${how}`;
}
