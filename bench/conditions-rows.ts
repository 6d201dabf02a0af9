import type { Bench } from './bench.ts';
import { inPairs } from './in-pairs.ts';
import type { Row } from './row.ts';
import { timed } from './timed.ts';

/**
 * Budget 10: what a lint of a flow of 200 conditions takes, as a multiple of a Node that does
 * nothing: where they have to be checked, and where the cache holds what was found before.
 */
export function conditionsRows({ lint, conditionsOf, cache, say }: Bench): readonly Row[] {
  say('10: a cold lint of 200 conditions against an empty node');
  const flow = conditionsOf(200);
  const kept = { XDG_CACHE_HOME: cache, LOCALAPPDATA: cache };
  return [
    row('cold `lint` of 200 conditions against `node -e 0`', COLD, () =>
      timed([...lint, '--no-cache', flow]),
    ),
    // The run that does not count fills the cache.
    row('`lint` of the same flow again', AGAIN, () => timed([...lint, flow], kept)),
  ];
}

function row(what: string, limit: number, run: () => ReturnType<typeof timed>): Row {
  const pairs = inPairs(PAIRS, run, () => timed([process.execPath, '-e', '0']));
  const wall = pairs.ratioOf(({ wallMs }) => wallMs);
  const cpu = pairs.ratioOf(({ cpuMs }) => cpuMs);
  return {
    budget: 10,
    what,
    measured: `${wall.toFixed(2)} (CPU ${cpu.toFixed(2)}; ${PAIRS} pairs)`,
    limit: `at most ${limit}`,
    isReached: wall <= limit,
  };
}

const PAIRS = 21;
const COLD = 2.5;
const AGAIN = 1.7;
