import type { Heard } from '../simulator/heard.ts';
import { transcript } from '../simulator/transcript.ts';
import type { Acts } from '../walk/acts.ts';
import { eventData } from '../walk/event-data.ts';
import type { Given } from '../walk/given.ts';
import { humanDistance } from '../walk/human-distance.ts';
import { humanWords } from '../walk/human-words.ts';
import type { Moment } from '../walk/moment.ts';
import { momentOf } from '../walk/moment-of.ts';
import { momentsOf } from '../walk/moments-of.ts';
import { restData } from '../walk/rest-data.ts';
import { restWords } from '../walk/rest-words.ts';
import type { Stage } from '../walk/stage.ts';
import { jsonLine } from './json-line.ts';
import { show } from './show.ts';
import type { World } from './world.ts';

/** Plays a whole call and writes what happens, in words or as JSON; gives its last moment. */
export function walkPlainly(
  stage: Stage,
  given: Given,
  acts: Acts | undefined,
  { world, isJson }: { readonly world: World; readonly isJson: boolean },
): Moment {
  const last = momentOf(stage, given, acts);
  const heard = momentsOf(last).flatMap((moment) => moment.heard);
  if (isJson) writeJson(world, stage, heard, last);
  else show(world, [...transcript(heard), ...restLines(stage, last)]);
  return last;
}

function writeJson(world: World, stage: Stage, heard: readonly Heard[], last: Moment): void {
  const lines = [...heard.map((one) => eventData(stage, one)), restData(stage, last)];
  world.out(lines.map(jsonLine).join(''));
}

/** A call that is over has said so itself. */
function restLines({ flow }: Stage, { call }: Moment): readonly string[] {
  if (call.over !== undefined) return [];
  return [`${restWords(call)}. ${humanWords(humanDistance(flow, call))}.`];
}
