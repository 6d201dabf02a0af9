import process from 'node:process';
import type { Order } from '../walk/order.ts';
import type { NumberedOrder } from '../walk/screen.ts';
import type { ScreenEvent } from '../walk/screen-event.ts';
import { findVoice, type Voice } from './find-voice.ts';
import { NO_VOICE } from './no-voice.ts';
import { openEditor } from './open-editor.ts';
import { readWalk, type WalkRead } from './read-walk.ts';
import type { WalkStore } from './walk-store.ts';
import type { FileWatch } from './watch-files.ts';
import { whenQuiet } from './when-quiet.ts';
import type { World } from './world.ts';

/** How a running walk is shown: it can step aside for another program, and be drawn anew. */
export type WalkView = {
  readonly pause: () => void;
  readonly resume: () => void;
  readonly redraw: () => void;
};

/** What a session needs to know. */
export type SessionSetup = {
  readonly world: World;
  readonly store: WalkStore;
  readonly first: WalkRead;
  /** The name of the flow in a file that holds several. */
  readonly flowName: string | undefined;
};

/**
 * Runs a walk until the user quits: does what the screen orders, watches the files, lets time
 * pass, and looks for findings after the first frame. Rejects where the walk cannot go on, and leaves
 * nothing behind that would keep the process.
 */
export async function walkSession(setup: SessionSetup, view: WalkView): Promise<void> {
  const { store, world } = setup;
  let read = setup.first;
  let watch: FileWatch | undefined;
  let isOver = false;
  const voice = lateVoice(store);
  const quit = new Promise<void>((resolve) => {
    const doOrders = ordersDoer((order) => {
      if (order.kind === 'quit') resolve();
      else doOrder(order, { world, store, view, voice, read: () => read });
    });
    // Not while the view still hands on the key that brought the order about.
    const soon = (): void =>
      void setImmediate(() => {
        try {
          doOrders(store.screen().orders);
        } catch (error) {
          store.fail(error);
        }
      });
    store.subscribe(soon);
    soon();
  });
  const timer = setInterval(ticker(store), TICK_MS);
  const reread = async (): Promise<void> => {
    const again = await readWalk(read.files[0], setup.flowName, world);
    if (!again.ok) {
      const text = `${again.why}; the walk goes on with the flow as it was`;
      store.happen({ kind: 'told', text, tone: 'bad' });
      return;
    }
    read = again.value;
    watch?.add(read.files);
    store.happen({ kind: 'reread', stage: read.stage });
    await find(read);
  };
  const find = async (found: WalkRead): Promise<void> => {
    const { walkFindings } = await import('./walk-findings.ts');
    // It holds up whatever is typed meanwhile.
    await whenQuiet(store);
    if (isOver || found !== read) return;
    const { findings, why } = await walkFindings(found, world);
    if (found !== read) return;
    store.happen({ kind: 'found', findings });
    if (why === undefined) return;
    store.happen({ kind: 'told', text: `${why}; the findings are without them`, tone: 'bad' });
  };
  const failed = new Promise<never>((_, reject) => {
    const begin = async (): Promise<void> => {
      await find(read);
      if (read.files.length === 0 || isOver) return;
      const { watchFiles } = await import('./watch-files.ts');
      // Whoever quits meanwhile must not wait for a watch that nobody would end.
      if (!isOver) watch = watchFiles(read.files, () => void reread().catch(reject));
    };
    // The first frame comes before all that can wait.
    setImmediate(() => void begin().catch(reject));
  });
  try {
    await Promise.race([quit, failed, store.failed]);
  } finally {
    isOver = true;
    clearInterval(timer);
    watch?.close();
    voice()?.hush();
  }
}

/** Twenty times a second is smooth enough for a bar, and little work. */
const TICK_MS = 50;

function ticker(store: WalkStore): () => void {
  let beforeMs = performance.now();
  return () => {
    const nowMs = performance.now();
    const ms = nowMs - beforeMs;
    beforeMs = nowMs;
    if (store.screen().speed !== 'instant') store.happen({ kind: 'passed', ms });
  };
}

/** Each order is done once, in the order of the numbers. */
function ordersDoer(act: (order: Order) => void): (orders: readonly NumberedOrder[]) => void {
  let done = 0;
  return (orders) => {
    for (const { number, order } of orders) {
      if (number <= done) continue;
      done = number;
      act(order);
    }
  };
}

type Doing = {
  readonly world: World;
  readonly store: WalkStore;
  readonly view: WalkView;
  readonly voice: () => Voice | undefined;
  readonly read: () => WalkRead;
};

function doOrder(order: Exclude<Order, { kind: 'quit' }>, doing: Doing): void {
  const { store, view, voice, world, read } = doing;
  switch (order.kind) {
    case 'save':
      void saved(order, read(), world).then(store.happen, store.fail);
      return;
    case 'edit': {
      view.pause();
      const why = openEditor(order.place);
      view.resume();
      if (why !== undefined) store.happen({ kind: 'told', text: why, tone: 'bad' });
      return;
    }
    case 'speak':
      voice()?.speak(order.text, order.language);
      return;
    case 'sound':
      voice()?.sound(order.keys);
      return;
    case 'hush':
      voice()?.hush();
      return;
    case 'voice':
      voice();
      return;
    case 'suspend':
      view.pause();
      process.once('SIGCONT', view.resume);
      process.kill(0, 'SIGTSTP');
      return;
    case 'redraw':
      view.redraw();
  }
}

async function saved(
  { file, acts, given }: Order & { kind: 'save' },
  { stage }: WalkRead,
  world: World,
): Promise<ScreenEvent> {
  // Writing calls takes a reader of its own, which the first frame need not wait for.
  const { saveCall } = await import('./save-call.ts');
  try {
    const name = saveCall(file, { stage, acts, given }, world);
    return { kind: 'told', text: `Saved as "${name}" in "${file}"`, tone: 'good' };
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'UserError') throw error;
    return { kind: 'told', text: error.message, tone: 'bad' };
  }
}

/** The voice, looked for when it is first wanted; where there is none the screen is told. */
function lateVoice(store: WalkStore): () => Voice | undefined {
  let isLookedFor = false;
  let voice: Voice | undefined;
  return () => {
    if (isLookedFor && voice !== undefined) return voice;
    if (!isLookedFor && store.screen().speaks) {
      isLookedFor = true;
      voice = findVoice();
    }
    if (voice === undefined && store.screen().speaks) {
      store.happen({ kind: 'mute', why: NO_VOICE });
    }
    return voice;
  };
}
