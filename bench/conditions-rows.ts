import type { Bench } from './bench.ts';
import { inPairs } from './in-pairs.ts';
import type { Row } from './row.ts';
import { timed } from './timed.ts';

/**
 * Budget 10: what checking a flow of 200 conditions takes, as a multiple of a Node that does
 * nothing: where they have to be checked, and where the cache holds what was found before. Only
 * the two rules about conditions are asked; what the states of such a flow cost, the rows about
 * proofs tell.
 */
export function conditionsRows({ lint, conditionsOf, cache, say }: Bench): readonly Row[] {
  say('10: 200 conditions checked, cold and again, against an empty node');
  const flow = conditionsOf(200);
  const kept = { XDG_CACHE_HOME: cache, LOCALAPPDATA: cache };
  return [
    row('200 conditions checked cold against `node -e 0`', COLD, () =>
      timed([...lint, ...ONLY, '--no-cache', flow]),
    ),
    // The run that does not count fills the cache.
    row('the same flow again', AGAIN, () => timed([...lint, ...ONLY, flow], kept)),
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

const ONLY: readonly string[] = ['--only', 'faulty-expression,constant-condition'];
const PAIRS = 21;
const COLD = 2.5;
const AGAIN = 1.7;
