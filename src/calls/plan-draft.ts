import type { CallerAct } from '../simulator/caller-act.ts';
import type { Heard } from '../simulator/heard.ts';
import type { CallDraft, DraftEnd } from './call-draft.ts';
import type { CallPlan, PlanGiven } from './call-plan.ts';
import { finishCall } from './finish-call.ts';
import { noGiven } from './no-given.ts';
import { toPlayer } from './player.ts';
import { recordedCall } from './recorded-call.ts';
import type { TestedFlow } from './tested-flow.ts';
import { worldOf } from './world-of.ts';

/**
 * A plan as a call to be written, with all that happens in it. Where the flow would go on asking,
 * the caller hangs up. Its name says what is given and done and how it ends, and is not among
 * `names`.
 */
export function planDraft(
  tested: TestedFlow,
  { given, acts }: CallPlan,
  names: ReadonlySet<string>,
): { readonly draft: CallDraft; readonly heard: readonly Heard[] } {
  const { flow } = tested;
  const { set: variables, mocks, hours, holds: conditions } = given;
  const world = { ...worldOf(noGiven, tested), variables, mocks, hours, conditions };
  const player = toPlayer(flow, world);
  for (const act of acts) player.play(act);
  finishCall(player);
  const isOver = player.call().over !== undefined;
  if (!isOver) player.play(HANGUP);
  // Without the first of them he would hang up in the middle of what he came for.
  const done = isOver ? acts : [...acts, LISTEN, HANGUP];
  const draft = recordedCall('', done, { flow, world, given });
  const words = [...givenWords(given), actsWords(player.heard())].filter((part) => part !== '');
  const name = distinct(cut(`${words.join(', ')}: ${endWords(draft.ends)}`), names);
  return { draft: { ...draft, name }, heard: player.heard() };
}

const LISTEN: CallerAct = { kind: 'listen' };
const HANGUP: CallerAct = { kind: 'hangup' };

function givenWords({ set, mocks, hours, holds }: PlanGiven): readonly string[] {
  return [
    ...[...hours].map(([name, state]) => `${name} ${state}`),
    ...[...set].map(([name, value]) => `${name} ${String(value)}`),
    ...[...mocks].map(([name, list]) => `${name} ${list.map(({ outcome }) => outcome).join(' ')}`),
    ...[...holds].map(([text, isTrue]) => `${isTrue ? '' : 'not '}${text}`),
  ];
}

/** What the caller does: `1 lost card`, `silence`, `a wrong key`. */
function actsWords(heard: readonly Heard[]): string {
  const words = heard.flatMap((one) => {
    switch (one.kind) {
      case 'taken':
        return one.label === undefined ? one.keys : `${one.keys} ${one.label}`;
      case 'noInput':
        return 'silence';
      case 'noMatch':
        return 'a wrong key';
      default:
        return [];
    }
  });
  if (words.length === 0) return 'only listens';
  return words.flatMap((word, index) => counted(word, index, words)).join(', ');
}

/** A word that stands several times in a row is said once, with how often. */
function counted(word: string, index: number, words: readonly string[]): readonly string[] {
  if (words[index - 1] === word) return [];
  const end = words.findIndex((other, at) => at > index && other !== word);
  const times = (end < 0 ? words.length : end) - index;
  return [times === 1 ? word : `${word} ${times} times`];
}

function endWords(ends: DraftEnd | undefined): string {
  if (ends === undefined) return 'goes on';
  return ends.step === undefined ? ends.kind : `${ends.kind} at ${ends.step}`;
}

/** Names are to be read: our choice of 100 letters. */
function cut(name: string): string {
  const letters = [...name.replace(/\s+/g, ' ')];
  return letters.length <= LETTERS_MAX
    ? letters.join('')
    : `${letters.slice(0, LETTERS_MAX - 1).join('')}…`;
}

const LETTERS_MAX = 100;

function distinct(name: string, names: ReadonlySet<string>): string {
  let found = name;
  for (let number = 2; names.has(found); number += 1) found = `${name} (${number})`;
  return found;
}
