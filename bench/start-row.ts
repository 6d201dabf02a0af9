import type { Bench } from './bench.ts';
import { inPairs } from './in-pairs.ts';
import type { Row } from './row.ts';
import { timed } from './timed.ts';

/** Budget 1: what a cold `lint` of a small flow takes, as a multiple of a Node that does nothing. */
export function startRow({ lint, flowOf, say }: Bench): Row {
  say('1: a cold lint of 20 steps against an empty node');
  const flow = flowOf(20);
  const pairs = inPairs(
    PAIRS,
    () => timed([...lint, flow]),
    () => timed([process.execPath, '-e', '0']),
  );
  const wall = pairs.ratioOf(({ wallMs }) => wallMs);
  const cpu = pairs.ratioOf(({ cpuMs }) => cpuMs);
  return {
    budget: 1,
    what: 'cold `lint` of 20 steps against `node -e 0`',
    measured: `${wall.toFixed(2)} (CPU ${cpu.toFixed(2)}; ${PAIRS} pairs)`,
    limit: `at most ${LIMIT}`,
    isReached: wall <= LIMIT,
  };
}

const PAIRS = 31;
const LIMIT = 1.7;
