import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * The CPU time of one round of some work, its own garbage included, in milliseconds.
 *
 * What others left is collected before; the pause is for the threads that sweep it up, whose time
 * would be counted, too.
 */
export function cpuMs(rounds: number, work: () => void): number {
  collectGarbage();
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / rounds;
}

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');
