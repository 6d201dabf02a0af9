import { firstScreen } from '../walk/first-screen.ts';
import { firstWalk } from '../walk/first-walk.ts';
import type { Look } from '../walk/look.ts';
import type { Picture } from '../walk/picture.ts';
import { pictureOf } from '../walk/picture-of.ts';
import type { Screen } from '../walk/screen.ts';
import type { WalkSource } from '../walk/walk-app.tsx';
import { openTerminal } from './open-terminal.ts';
import type { ShownWalk } from './shown-walk.ts';
import { type SessionSetup, type WalkView, walkSession } from './walk-session.ts';
import { type WalkStore, walkStore } from './walk-store.ts';
import type { World } from './world.ts';

/** Walks on the whole screen of the terminal until the user quits. */
export async function walkOnScreen(walk: ShownWalk, world: World): Promise<void> {
  const terminal = openTerminal();
  const { showWalk } = await import('../walk/show-walk.tsx');
  const first = firstScreen(firstWalk(walk.read.stage, walk.given, walk.acts), terminal.size());
  const store = walkStore(first);
  if (walk.speaks) store.happen({ kind: 'typed', strokes: [{ key: 'text', text: 'a' }] });
  const source: WalkSource = {
    picture: pictures(store.screen, walk.look),
    subscribe: store.subscribe,
    typed: (strokes) => store.happen({ kind: 'typed', strokes }),
  };
  let stop: (() => void) | undefined;
  const view: WalkView = {
    resume() {
      terminal.enter();
      const { stdin, frames: stdout } = terminal;
      stop = showWalk(source, { stdin, stdout }, { color: walk.look.color, failed: store.fail });
    },
    pause() {
      stop?.();
      terminal.leave();
    },
    redraw() {
      terminal.forget();
      store.happen({ kind: 'resized', ...terminal.size() });
    },
  };
  terminal.onResize(view.redraw);
  try {
    view.resume();
    await walkSession(setupOf(walk, store, world), view);
  } finally {
    view.pause();
  }
}

/** The picture of the present screen, drawn once for each. */
function pictures(screen: () => Screen, look: Look): () => Picture {
  let drawn: { readonly of: Screen; readonly picture: Picture } | undefined;
  return () => {
    const of = screen();
    if (drawn?.of !== of) drawn = { of, picture: pictureOf(of, look) };
    return drawn.picture;
  };
}

function setupOf({ read, flowName }: ShownWalk, store: WalkStore, world: World): SessionSetup {
  return { world, store, first: read, flowName };
}
