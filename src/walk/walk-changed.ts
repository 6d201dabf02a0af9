import { callDifference } from './call-difference.ts';
import { givenWords } from './given-words.ts';
import { heardAloud } from './heard-aloud.ts';
import { momentOf } from './moment-of.ts';
import { presentMoment } from './present-moment.ts';
import type { Screen, ScreenMessage } from './screen.ts';
import type { Walk } from './walk.ts';
import { walkAfter } from './walk-after.ts';
import type { WalkChange } from './walk-change.ts';
import { withOrder } from './with-order.ts';

/** The screen after its walk was changed, with what is to be said about it, on it and aloud. */
export function walkChanged(screen: Screen, change: WalkChange): Screen {
  const { walk } = screen;
  const next = walkAfter(walk, change);
  const message = messageOf(walk, next, change);
  const changed = { ...screen, walk: next, message, scroll: 0, bargesIn: false };
  const isPassing = change.kind === 'pass';
  if (!screen.speaks || next === walk)
    return isPassing ? { ...changed, message: screen.message } : changed;
  const moment = presentMoment(next);
  if (isPassing) return { ...spoken(changed, newlySaid(walk, next)), message: screen.message };
  return spoken(withOrder(changed, { kind: 'hush' }), heardAloud(moment));
}

function spoken(screen: Screen, aloud: ReturnType<typeof heardAloud>): Screen {
  return aloud.reduce((done, one) => withOrder(done, { kind: 'speak', ...one }), screen);
}

/** What began to play while time passed. */
function newlySaid(before: Walk, now: Walk): ReturnType<typeof heardAloud> {
  const old = presentMoment(before);
  const moment = presentMoment(now);
  // A longer wait tells again what a shorter one has told.
  const isSameWait = old.act?.kind === 'wait' && old.count === moment.count;
  const known = isSameWait ? old.heard.length : 0;
  return moment.heard
    .slice(known)
    .flatMap((one) =>
      one.kind === 'said' && one.text !== undefined
        ? [{ text: one.text, language: one.language }]
        : [],
    );
}

function messageOf(before: Walk, now: Walk, change: WalkChange): ScreenMessage | undefined {
  switch (change.kind) {
    case 'act':
      if (now === before) return told('The call is over: u undoes, [ goes back, g goes to a step');
      return now.aside.length > before.aside.length
        ? told('Forked: the call as it went before is kept under c')
        : undefined;
    case 'pass':
      return undefined;
    case 'undo':
      return now === before ? told('There is nothing to undo') : undefined;
    case 'redo':
      return now === before ? told('There is nothing to redo') : undefined;
    case 'move':
      return told(
        `After act ${now.at} of ${now.acts?.count ?? 0}: [ and ] move, acting here forks the call`,
      );
    case 'fork':
      return told('The call is put aside under c, and goes on from here');
    case 'take':
    case 'call':
      return undefined;
    case 'bookmark':
      return told('Bookmarked', 'good');
    case 'give':
      return told(
        [givenWords(before.given, now.given).join(', '), difference(before, now)].join('. '),
      );
    case 'stage':
      return told(`The flow has changed. ${difference(before, now)}`);
  }
}

function difference(before: Walk, now: Walk): string {
  const old = momentOf(before.stage, before.given, before.acts);
  const found = callDifference(old, momentOf(now.stage, now.given, now.acts));
  return found?.words ?? 'This call stays the same';
}

function told(text: string, tone: ScreenMessage['tone'] = 'plain'): ScreenMessage {
  return { text, tone };
}
