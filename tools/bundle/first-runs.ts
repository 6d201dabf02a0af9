import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';

/**
 * What is walked through: keys that show each pane, and most of what a call does, after a time in
 * which the findings are looked for.
 */
const WALKED = 'examples/clean/harbour-bank.ivr.yaml';
const KEYS = `${'\u2026'.repeat(25)}3\ruu12 w!1u[]?\u001bf\u001bv\u001bg\u001b/ac\u001b\t\u001b[A\u001b[Bt1tq`;
const LATE_MS = 30_000;

/**
 * Lints and walks with the command `start` in the folder `bin`, so that its compiled code lies ready
 * for the Node that runs this. Where that fails, the first run of a user makes the code.
 */
export function firstRuns(bin: string, start: string): void {
  // A cache of its own: conditions checked before would be no reason to start the compiler.
  const kept = join(bin, 'kept');
  const home = { XDG_CACHE_HOME: kept, LOCALAPPDATA: kept, HOME: kept };
  const env = { ...process.env, ...home, PRESSZERO_KEYS: KEYS };
  mkdirSync(kept);
  spawnSync(process.execPath, [start, 'lint', 'examples'], { stdio: 'ignore', env });
  const terminal = ['--require', resolve('tools/bundle/as-terminal.cjs')];
  spawnSync(process.execPath, [...terminal, start, 'walk', WALKED], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env,
    timeout: LATE_MS,
  });
  rmSync(kept, { recursive: true });
}
