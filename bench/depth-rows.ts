import type { Bench } from './bench.ts';
import type { Row } from './row.ts';
import { timed } from './timed.ts';

/** Budget 11: every rule about a chain, and a circle, of a million steps. */
export function depthRows({ say }: Bench): readonly Row[] {
  return (['chain', 'circle'] as const).map((shape) => {
    say(`11: a ${shape} of a million steps`);
    const { exitCode } = timed([process.execPath, 'tools/run.mjs', 'bench/deep.ts', shape, STEPS]);
    return {
      budget: 11,
      what: `every rule about a ${shape} of a million steps`,
      measured: exitCode === 0 ? 'all came to an answer' : `ended with ${exitCode}`,
      limit: 'no overflow',
      isReached: exitCode === 0,
    };
  });
}

const STEPS = '1000000';
