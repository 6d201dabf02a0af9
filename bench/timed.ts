import { spawnSync } from 'node:child_process';

/** What one run of a command took. */
export type Timed = {
  readonly wallMs: number;
  /** User and system, of all its threads and children. */
  readonly cpuMs: number;
  readonly exitCode: number;
};

/**
 * Runs a command once, its output thrown away.
 *
 * The times are those that bash has from the kernel when the command has ended, to the
 * millisecond; starting the shell is not among them.
 *
 * @param variables Environment variables beside those of this process.
 * @throws {Error} If bash cannot be started.
 */
export function timed(command: readonly string[], variables: NodeJS.ProcessEnv = {}): Timed {
  const { stdout, error } = spawnSync('bash', ['-c', TIME, 'timed', ...command], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', NO_COLOR: '1', ...variables },
  });
  if (error !== undefined) throw error;
  const [wall = NaN, user = NaN, system = NaN, exitCode = NaN] = stdout
    .trim()
    .split(/\s+/)
    .map(Number);
  if (Number.isNaN(exitCode)) throw new Error(`bash tells no times but "${stdout}"`);
  return { wallMs: wall * 1000, cpuMs: (user + system) * 1000, exitCode };
}

const TIME = 'TIMEFORMAT="%3R %3U %3S"; exec 3>&1; { time "$@" >/dev/null 2>&1; } 2>&3; echo $?';
