import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FileWatch, watchFiles } from '../src/cli/watch-files.ts';

let folder = '';
let menu = '';
let watch: FileWatch | undefined;
const changed = vi.fn();

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'presszero-watch-'));
  menu = join(folder, 'bank.ivr.yaml');
  writeFileSync(menu, 'presszero: 1\n');
  changed.mockClear();
  watch = watchFiles([menu], changed);
  // A watch does not say from when on it sees something: it does once it tells a first change.
  await vi.waitFor(() => {
    writeFileSync(menu, `presszero: 1 # ${Math.random()}\n`);
    expect(changed).toHaveBeenCalled();
  }, WAIT);
  await new Promise((resolve) => setTimeout(resolve, 300));
  changed.mockClear();
});

afterEach(() => {
  watch?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a file that is watched', () => {
  it('is not told for each step in which it is written', async () => {
    for (let step = 0; step < 20; step += 1) writeFileSync(menu, `presszero: 1 # ${step}\n`);
    await vi.waitFor(() => expect(changed).toHaveBeenCalled(), WAIT);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(changed.mock.calls.length).toBeLessThan(5);
  });

  it('is told when another takes its place, and goes on being watched', async () => {
    const draft = join(folder, 'draft');
    for (const name of ['First Bank', 'Second Bank']) {
      writeFileSync(draft, `presszero: 1\nname: ${name}\n`);
      renameSync(draft, menu);
      await vi.waitFor(() => expect(changed).toHaveBeenCalled(), WAIT);
      await new Promise((resolve) => setTimeout(resolve, 300));
      changed.mockClear();
    }
  });

  it('is told when it goes away, and when it is there again', async () => {
    rmSync(menu);
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1), WAIT);
    writeFileSync(menu, 'presszero: 1\n');
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2), WAIT);
  });

  it('is not told once the watch is closed', async () => {
    watch?.close();
    writeFileSync(menu, 'presszero: 1\nname: Bank\n');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(changed).not.toHaveBeenCalled();
  });
});

const WAIT = { timeout: 10_000, interval: 150 };
