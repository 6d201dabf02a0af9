import type { Heard } from '../simulator/heard.ts';
import { visible } from '../text/visible.ts';
import { heardWords } from './heard-words.ts';
import { humanDistance } from './human-distance.ts';
import { humanWords } from './human-words.ts';
import type { Moment } from './moment.ts';
import { momentsOf } from './moments-of.ts';
import { optionsInForce } from './options-in-force.ts';
import { presentMoment } from './present-moment.ts';
import { restWords } from './rest-words.ts';
import type { Screen } from './screen.ts';
import { toldDialog } from './told-dialog.ts';

/**
 * What a screen reader has to read after something happened, as labelled lines: what was heard
 * since, where the call now is, its options with their numbers, and how far a person is. Lines are
 * only ever added, and safe to show.
 *
 * @param before The screen as it was told last; `undefined` at the beginning.
 */
export function toldLines(before: Screen | undefined, now: Screen): readonly string[] {
  const moment = presentMoment(now.walk);
  const old = before && presentMoment(before.walk);
  const message = now.message?.text;
  return [
    ...(old === moment ? [] : callLines(now, old, moment)),
    ...(message === undefined || message === before?.message?.text ? [] : [`Message: ${message}`]),
    ...(now.dialog === before?.dialog ? [] : toldDialog(now)),
  ].map((line) => visible(line, ' '));
}

function callLines(screen: Screen, old: Moment | undefined, now: Moment): readonly string[] {
  const { flow } = screen.walk.stage;
  const { call } = now;
  const known = old === undefined ? 0 : commonCount(old, now);
  const heard =
    known === undefined
      ? [`Moved: after ${now.count} act${now.count === 1 ? '' : 's'}`]
      : momentsOf(now)
          .slice(known)
          .flatMap((moment) => moment.heard.flatMap(heardLine));
  const options = optionsInForce(flow, call);
  return [
    ...heard,
    `State: ${restWords(call)}`,
    ...(call.over === undefined ? options : []).map(
      ({ option: { keys, label } }, index) =>
        `Option ${index + 1} of ${options.length}: key ${keys}${label === undefined ? '' : `, ${label.value}`}`,
    ),
    `Person: ${humanWords(humanDistance(flow, call))}`,
  ];
}

/** How many moments were told before, where the call only went on; `undefined` where it did not. */
function commonCount(old: Moment, now: Moment): number | undefined {
  for (let at: Moment | undefined = now; at !== undefined; at = at.before) {
    if (at === old) return old.count + 1;
  }
  return undefined;
}

function heardLine(one: Heard): readonly string[] {
  if (one.kind === 'entered') return [`Step: ${one.step}`];
  const { who, what } = heardWords(one);
  if (one.kind === 'said') return [`Flow: ${one.text ?? one.audio ?? 'nothing'}`];
  return [`${who === 'caller' ? 'Caller' : 'Call'}: ${what}`];
}
