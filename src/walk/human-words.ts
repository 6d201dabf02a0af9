import type { End } from '../simulator/call.ts';
import { actList } from './act-list.ts';
import { actWords } from './act-words.ts';
import type { HumanDistance } from './human-distance.ts';
import { roughTime } from './rough-time.ts';
import type { WayTo } from './shortest-calls.ts';

/** How far a person is from here, in a sentence without a full stop. */
export function humanWords(distance: HumanDistance): string {
  switch (distance.kind) {
    case 'reached':
      return 'A person has answered';
    case 'over':
      return `The call is over: ${endWords(distance.end)}`;
    case 'away':
      return awayWords(distance.way);
    case 'far':
      return `No person within ${counted(distance.actsTried)}; further on was not tried`;
    case 'none':
      if (distance.promise !== undefined) {
        return `No person can be reached from here: the best is a message or a call back, ${wayWords(distance.promise)}`;
      }
      return distance.mayLeave
        ? 'No person here: the call may go on where no flow at hand shows'
        : 'No person can be reached from here';
  }
}

function endWords({ kind, reason }: End): string {
  return reason === undefined ? END_WORDS[kind] : `${END_WORDS[kind]} (${reason})`;
}

const END_WORDS: Readonly<Record<End['kind'], string>> = {
  human: 'a person answered',
  resolved: 'the caller was served',
  voicemail: 'the caller leaves a message',
  callback: 'the caller is to be called back',
  'cut-off': 'the caller was cut off',
  'hung-up': 'the caller hung up',
  left: 'it went on where no flow at hand shows',
};

function awayWords(way: WayTo): string {
  const acts = actList(way.acts);
  if (acts.length === 0) return `A person answers by itself in about ${roughTime(way.ms)}`;
  if (acts.every(({ kind }) => kind === 'silence')) {
    return `A person answers in about ${roughTime(way.ms)} if the caller waits`;
  }
  return `A person is ${counted(acts.length - (way.waits ? 1 : 0))} away: ${wayWords(way)}`;
}

/** Long ways show their beginning; keys one after the other are named together. */
function wayWords({ acts, ms, waits }: WayTo): string {
  const all = actList(acts);
  const own = waits ? all.slice(0, -1) : all;
  const shown = own.slice(0, WORDS_MAX);
  const words = shown.map((act, index) => {
    if (act.kind !== 'press') return actWords(act);
    if (shown[index - 1]?.kind === 'press') return act.keys;
    return shown[index + 1]?.kind === 'press' ? `keys ${act.keys}` : actWords(act);
  });
  if (shown.length < own.length) words.push('and so on');
  if (waits) words.push(words.length === 0 ? 'by waiting' : 'then wait');
  const way = words.length === 0 ? 'by itself' : words.join(', ');
  return `${way} (about ${roughTime(ms)})`;
}

const WORDS_MAX = 5;

function counted(acts: number): string {
  return `${acts} act${acts === 1 ? '' : 's'}`;
}
