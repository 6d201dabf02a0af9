import type { Heard } from '../simulator/heard.ts';
import { actWords } from './act-words.ts';
import { heardWords } from './heard-words.ts';
import type { Moment } from './moment.ts';
import { momentsOf } from './moments-of.ts';
import { roughTime } from './rough-time.ts';

/** Where the same acts first lead to something else. */
export type CallDifference = {
  /** After how many acts. */
  readonly at: number;
  /** In a sentence without a full stop. */
  readonly words: string;
};

/**
 * Compares two calls of the same acts, as they were and as they are now; `undefined` where nothing
 * is different. Of an act that does so, the first other step counts more than other words. Places
 * in the file do not count, and time only where nothing else differs.
 * O(what happened).
 */
export function callDifference(before: Moment, now: Moment): CallDifference | undefined {
  const old = momentsOf(before);
  for (const [at, moment] of momentsOf(now).entries()) {
    const earlier = old[at];
    if (earlier === undefined) break;
    const words =
      differenceIn(earlier.heard.filter(isPlace), moment.heard.filter(isPlace)) ??
      differenceIn(earlier.heard, moment.heard);
    if (words === undefined) continue;
    const when =
      moment.act === undefined ? 'At its start' : `After act ${at}, ${actWords(moment.act)}`;
    return { at, words: `${when}: ${words}` };
  }
  const ms = now.call.timeMs - before.call.timeMs;
  if (ms === 0) return undefined;
  const change = `${roughTime(Math.abs(ms))} ${ms > 0 ? 'longer' : 'shorter'}`;
  return { at: now.count, words: `The same happens, and takes ${change}` };
}

function isPlace({ kind }: Heard): boolean {
  return kind === 'entered' || kind === 'reached' || kind === 'over';
}

function differenceIn(before: readonly Heard[], now: readonly Heard[]): string | undefined {
  const count = Math.max(before.length, now.length);
  for (let index = 0; index < count; index += 1) {
    const was = before[index];
    const is = now[index];
    if (signature(was) === signature(is)) continue;
    return `now ${words(is)}, before ${words(was)}`;
  }
  return undefined;
}

function words(one: Heard | undefined): string {
  if (one === undefined) return 'nothing more';
  const { who, what } = heardWords(one);
  return who === undefined ? what : `the ${who} ${what}`;
}

/** All of an event but when and where it is. */
function signature(one: Heard | undefined): string {
  if (one === undefined) return '';
  const { at, atMs, ...rest } = one;
  const timeless = { ...rest, lastsMs: undefined, heardMs: undefined };
  if (!('by' in timeless)) return JSON.stringify(timeless);
  const { kind, name } = timeless.by;
  return JSON.stringify({ ...timeless, by: [kind, name] });
}
