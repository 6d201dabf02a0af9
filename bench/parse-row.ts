import type { Bench } from './bench.ts';
import { inPairs } from './in-pairs.ts';
import type { Row } from './row.ts';
import { timed } from './timed.ts';

/** Budget 2: linting a large flow against only parsing it with the package `yaml` as it comes. */
export function parseRow({ lint, flowOf, say }: Bench): Row {
  say('2: lint of 10,000 steps against a parse of the same file');
  const flow = flowOf(10_000);
  const pairs = inPairs(
    PAIRS,
    () => timed([...lint, flow]),
    () => timed([process.execPath, '-e', PARSE, flow]),
  );
  const wall = pairs.ratioOf(({ wallMs }) => wallMs);
  const cpu = pairs.ratioOf(({ cpuMs }) => cpuMs);
  return {
    budget: 2,
    what: "`lint` of 10,000 steps against `yaml`'s `parseDocument` of the file",
    measured: `${wall.toFixed(2)} (CPU ${cpu.toFixed(2)}; ${PAIRS} pairs)`,
    limit: `at most ${LIMIT.toFixed(1)}`,
    isReached: wall <= LIMIT,
  };
}

const PAIRS = 15;
const LIMIT = 1;
const PARSE =
  'require("yaml").parseDocument(require("node:fs").readFileSync(process.argv[1], "utf8"))';
