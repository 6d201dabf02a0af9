import process from 'node:process';
import { firstScreen } from '../walk/first-screen.ts';
import { firstWalk } from '../walk/first-walk.ts';
import { readStrokes } from '../walk/read-strokes.ts';
import type { Screen } from '../walk/screen.ts';
import { toldLines } from '../walk/told-lines.ts';
import { show } from './show.ts';
import type { ShownWalk } from './shown-walk.ts';
import { type WalkView, walkSession } from './walk-session.ts';
import { walkStore } from './walk-store.ts';
import type { World } from './world.ts';

/**
 * Walks in lines that are only ever added, for screen readers and for terminals that can do no
 * more; the keys are those of the screen.
 */
export async function walkInLines(walk: ShownWalk, world: World): Promise<void> {
  const { read, flowName, given, acts } = walk;
  const store = walkStore(firstScreen(firstWalk(read.stage, given, acts), SIZE));
  let told: Screen | undefined;
  const tell = (): void => {
    const lines = toldLines(told, store.screen());
    told = store.screen();
    show(world, lines);
  };
  const type = (input: string): void =>
    store.happen({ kind: 'typed', strokes: readStrokes(input) });
  const view: WalkView = {
    resume() {
      process.stdin.setRawMode(true).setEncoding('utf8').on('data', type).resume();
    },
    pause() {
      process.stdin.off('data', type).setRawMode(false).pause();
    },
    redraw() {
      told = undefined;
      tell();
    },
  };
  store.subscribe(tell);
  show(world, ['Press ? for the keys, q to quit']);
  tell();
  view.resume();
  if (walk.speaks) store.happen({ kind: 'typed', strokes: [{ key: 'text', text: 'a' }] });
  try {
    await walkSession({ world, store, first: read, flowName }, view);
  } finally {
    view.pause();
  }
}

/** Lines have no bounds; whatever asks for them gets a usual terminal's. */
const SIZE = { columns: 80, rows: 24 };
