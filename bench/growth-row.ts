import { statSync } from 'node:fs';
import type { Bench } from './bench.ts';
import { inPairs } from './in-pairs.ts';
import { peakMemory } from './peak-memory.ts';
import type { Row } from './row.ts';
import { timed } from './timed.ts';

/**
 * Budget 5: how CPU time grows from 1,000 to 100,000 steps, as the exponent of a power of the size
 * (1 is in proportion), and the most memory held, as a multiple of the file.
 */
export function growthRow({ lint, flowOf, say }: Bench): readonly Row[] {
  say('5: growth from 1,000 to 100,000 steps');
  const large = flowOf(100_000);
  const small = flowOf(1000);
  const pairs = inPairs(
    PAIRS,
    () => timed([...lint, large]),
    () => timed([...lint, small]),
  );
  const growth = pairs.ratioOf(({ cpuMs }) => cpuMs);
  const exponent = Math.log(growth) / Math.log(100);
  const peak = peakMemory([...lint, large]);
  const times = peak / statSync(large).size;
  return [
    {
      budget: 5,
      what: 'growth of CPU from 1,000 to 100,000 steps, as an exponent',
      measured: `${exponent.toFixed(2)} (${growth.toFixed(0)} times; ${PAIRS} pairs)`,
      limit: `at most ${EXPONENT}`,
      isReached: exponent <= EXPONENT,
    },
    {
      budget: 5,
      what: 'peak memory at 100,000 steps against the file',
      measured: `${times.toFixed(0)} times (${(peak / 2 ** 20).toFixed(0)} MiB)`,
      limit: `at most ${TIMES} times`,
      isReached: times <= TIMES,
    },
  ];
}

const PAIRS = 3;
const EXPONENT = 1.1;
const TIMES = 60;
