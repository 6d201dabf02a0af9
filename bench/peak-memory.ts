import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { timed } from './timed.ts';

/**
 * The most memory that a Node program held at any moment, in bytes, by the kernel's own count.
 *
 * A hook that Node loads before the program writes it down when the program ends; several
 * processes count as the largest of them.
 */
export function peakMemory(command: readonly string[]): number {
  const folder = mkdtempSync(join(tmpdir(), 'presszero-bench-'));
  try {
    const hook = join(folder, 'hook.cjs');
    const notes = join(folder, 'peaks');
    writeFileSync(notes, '');
    writeFileSync(hook, HOOK);
    timed(command, { NODE_OPTIONS: `--require "${hook}"`, BENCH_PEAKS: notes });
    return Math.max(...readFileSync(notes, 'utf8').trim().split('\n').map(Number)) * 1024;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const HOOK = `process.on('exit', () => {
  require('node:fs').appendFileSync(process.env.BENCH_PEAKS, process.resourceUsage().maxRSS + '\\n');
});`;
