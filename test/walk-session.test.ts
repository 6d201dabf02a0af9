import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { nodeWorld } from '../src/cli/node-world.ts';
import { readWalk, type WalkRead } from '../src/cli/read-walk.ts';
import { walkSession } from '../src/cli/walk-session.ts';
import { type WalkStore, walkStore } from '../src/cli/walk-store.ts';
import { firstScreen } from '../src/walk/first-screen.ts';
import { firstWalk } from '../src/walk/first-walk.ts';
import { plainGiven } from '../src/walk/plain-given.ts';
import { presentMoment } from '../src/walk/present-moment.ts';
import { readStrokes } from '../src/walk/read-strokes.ts';
import { CLINIC_FLOW } from './support/clinic-flow.ts';

const watches = vi.hoisted(() => ({ open: 0, begun: 0, changed: () => {} }));
vi.mock('../src/cli/watch-files.ts', () => ({
  watchFiles: (_files: readonly string[], changed: () => void) => {
    watches.open += 1;
    watches.begun += 1;
    watches.changed = changed;
    return { add: () => {}, close: () => (watches.open -= 1) };
  },
}));

const folder = mkdtempSync(join(tmpdir(), 'presszero-session-'));
const file = join(folder, 'clinic.ivr.yaml');
const world = nodeWorld();
const VIEW = { pause: () => {}, resume: () => {}, redraw: () => {} };

afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  Object.assign(watches, { open: 0, begun: 0 });
  writeFileSync(file, CLINIC_FLOW);
});

async function begun(): Promise<{ store: WalkStore; ended: Promise<void> }> {
  const read = await readWalk(file, undefined, world);
  if (!read.ok) throw new Error(read.why);
  const first: WalkRead = read.value;
  const size = { columns: 80, rows: 24 };
  const store = walkStore(firstScreen(firstWalk(first.stage, plainGiven), size));
  const ended = walkSession({ world, store, first, flowName: undefined }, VIEW);
  return { store, ended };
}

function type(store: WalkStore, input: string): void {
  store.happen({ kind: 'typed', strokes: readStrokes(input) });
}

describe('a walk that cannot go on', () => {
  it('ends with what went wrong in a key, and with its watch and its clock', async () => {
    const { store, ended } = await begun();
    await vi.waitFor(() => expect(watches.begun).toBe(1), { timeout: 20_000 });
    const clear = vi.spyOn(globalThis, 'clearInterval');
    store.subscribe(() => {
      throw new RangeError('no such pane');
    });
    expect(() => type(store, '2')).not.toThrow();
    await expect(ended).rejects.toThrow('no such pane');
    expect(watches.open).toBe(0);
    expect(clear).toHaveBeenCalled();
    clear.mockRestore();
  });

  it('ends where drawing fails', async () => {
    const { store, ended } = await begun();
    store.fail(new TypeError('nothing to draw'));
    await expect(ended).rejects.toThrow('nothing to draw');
    expect(watches.open).toBe(0);
  });
});

describe('a walk that runs', () => {
  it('goes on where settings are code and no code may run, and says so', async () => {
    const settings = join(folder, 'presszero.config.ts');
    writeFileSync(settings, 'export default {};\n');
    vi.stubEnv('PRESSZERO_SAFE', '1');
    const { store, ended } = await begun();
    await vi.waitFor(() => expect(watches.begun).toBe(1), { timeout: 20_000 });
    expect(store.screen().findings).toBeDefined();
    expect(store.screen().message?.text).toMatch(
      /presszero\.config\.ts" is code, and --safe runs none.*; the findings are without them$/,
    );
    type(store, 'q');
    await ended;
    vi.unstubAllEnvs();
    rmSync(settings);
  });

  it('watches the file, replays the call, and ends the watch with the walk', async () => {
    const { store, ended } = await begun();
    await vi.waitFor(() => expect(watches.begun).toBe(1), { timeout: 20_000 });
    expect(store.screen().findings).toBeDefined();
    type(store, '2');
    writeFileSync(file, CLINIC_FLOW.replace('goto: number', 'goto: bye'));
    watches.changed();
    await vi.waitFor(() => expect(presentMoment(store.screen().walk).call.step).toBe('bye'));
    expect(store.screen().message?.text).toContain('The flow has changed. After act 1, key 2');
    type(store, 'q');
    await ended;
    expect(watches.open).toBe(0);
  });

  it('goes on with the flow as it was while the file cannot be understood', async () => {
    const { store, ended } = await begun();
    await vi.waitFor(() => expect(watches.begun).toBe(1), { timeout: 20_000 });
    writeFileSync(file, 'start: [');
    watches.changed();
    await vi.waitFor(() =>
      expect(store.screen().message?.text).toContain('the walk goes on with the flow as it was'),
    );
    type(store, 'q');
    await ended;
  });

  it('leaves nothing open for somebody who quits at once', async () => {
    const { store, ended } = await begun();
    type(store, 'q');
    await ended;
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(watches.open).toBe(0);
  });
});
