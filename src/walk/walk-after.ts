import type { Acts } from './acts.ts';
import { actsUpTo } from './acts-up-to.ts';
import { momentOf } from './moment-of.ts';
import { momentsOf } from './moments-of.ts';
import type { CallLine, History, Walk } from './walk.ts';
import type { WalkChange } from './walk-change.ts';
import { withActs } from './with-acts.ts';
import { withSeen } from './with-seen.ts';

/**
 * A walk after something happened to it. Pure; what cannot be done changes nothing: undoing at the
 * beginning, acting in a call that is over.
 */
export function walkAfter(walk: Walk, change: WalkChange): Walk {
  switch (change.kind) {
    case 'act': {
      const here = actsUpTo(walk.acts, walk.at);
      if (momentOf(walk.stage, walk.given, here).call.over !== undefined) return walk;
      const aside = isAtEnd(walk) ? walk.aside : [...walk.aside, lineOf(walk)];
      return wentOn({ ...remembered(walk), aside }, withActs(here, [change.act]));
    }
    case 'pass':
      return passed(walk, change.ms);
    case 'undo':
      return undone(walk);
    case 'redo':
      return redone(walk);
    case 'move': {
      const to = Math.max(0, Math.min(change.to, walk.acts?.count ?? 0));
      return to === walk.at ? walk : { ...walk, at: to };
    }
    case 'fork': {
      const aside = [...walk.aside, lineOf(walk)];
      return { ...remembered(walk), aside, acts: actsUpTo(walk.acts, walk.at) };
    }
    case 'take':
      return taken(walk, change.from, change.index);
    case 'bookmark':
      return { ...walk, bookmarks: [...walk.bookmarks, lineOf(walk)] };
    case 'call':
      return wentOn({ ...remembered(walk), given: change.given }, withActs(undefined, change.acts));
    case 'give': {
      const given = { ...remembered(walk), given: change.given };
      return covered(given);
    }
    case 'stage':
      return covered({ ...walk, stage: change.stage });
  }
}

function isAtEnd({ acts, at }: CallLine): boolean {
  return at === (acts?.count ?? 0);
}

function lineOf({ given, acts, at }: CallLine): CallLine {
  return { given, acts, at };
}

/** The walk with its present call kept for undoing; nothing can be redone any more. */
function remembered(walk: Walk): Walk {
  return { ...walk, past: historyOf(walk, walk.past), future: undefined };
}

function historyOf(walk: Walk, before: History | undefined): History {
  return { ...lineOf(walk), aside: walk.aside, before };
}

function undone(walk: Walk): Walk {
  const { past } = walk;
  if (past === undefined) return walk;
  const { given, acts, at, aside, before } = past;
  return { ...walk, given, acts, at, aside, past: before, future: historyOf(walk, walk.future) };
}

function redone(walk: Walk): Walk {
  const { future } = walk;
  if (future === undefined) return walk;
  const { given, acts, at, aside, before } = future;
  return { ...walk, given, acts, at, aside, past: historyOf(walk, walk.past), future: before };
}

/** Time that passes in steps is one wait, and no step of its own to be undone. */
function passed(walk: Walk, ms: number): Walk {
  if (!isAtEnd(walk)) return walk;
  const last = walk.acts?.act;
  const isWaiting = last?.kind === 'wait';
  const before = isWaiting ? walk.acts?.before : walk.acts;
  const waitedMs = (isWaiting ? last.ms : 0) + ms;
  const here = momentOf(walk.stage, walk.given, walk.acts);
  if (here.call.over !== undefined || waitedMs > WAIT_MS_MAX) return walk;
  return wentOn(walk, withActs(before, [{ kind: 'wait', ms: waitedMs }]));
}

/** A wait of the simulator lasts a day at most. */
const WAIT_MS_MAX = 86_400_000;

/** Takes a call that was kept; the present one is put aside, so that it is not lost. */
function taken(walk: Walk, from: 'aside' | 'bookmarks', index: number): Walk {
  const line = walk[from][index];
  if (line === undefined) return walk;
  const others = from === 'aside' ? walk.aside.filter((_, other) => other !== index) : walk.aside;
  return covered({ ...remembered(walk), ...line, aside: [...others, lineOf(walk)] });
}

function wentOn(walk: Walk, acts: Acts | undefined): Walk {
  const at = acts?.count ?? 0;
  const isOneMore = acts !== undefined && acts.before === actsUpTo(walk.acts, walk.at);
  const moved = { ...walk, acts, at };
  if (!isOneMore) return covered(moved);
  const { heard } = momentOf(walk.stage, walk.given, acts);
  return { ...moved, coverage: withSeen(walk.coverage, heard) };
}

/** The walk with all of its present call counted as seen. O(acts). */
function covered(walk: Walk): Walk {
  const last = momentOf(walk.stage, walk.given, walk.acts);
  const coverage = momentsOf(last).reduce(
    (seen, { heard }) => withSeen(seen, heard),
    walk.coverage,
  );
  return { ...walk, coverage };
}
