import type { Bench } from './bench.ts';
import { inPairs } from './in-pairs.ts';
import type { Row } from './row.ts';
import { timed } from './timed.ts';

/** Budgets 3 and 4: the same files linted with Spectral and its twenty rules. */
export function spectralRows(bench: Bench): readonly Row[] {
  return [...SIZES.map((size) => sizeRow(bench, size)), estateRow(bench)];
}

type Size = { readonly steps: number; readonly pairs: number; readonly limit: number };

const SIZES: readonly Size[] = [
  { steps: 20, pairs: 15, limit: 4 },
  { steps: 10_000, pairs: 7, limit: 1.4 },
  { steps: 100_000, pairs: 1, limit: 2 },
];

function sizeRow({ lint, spectral, flowOf, say }: Bench, { steps, pairs, limit }: Size): Row {
  const row = {
    budget: 3,
    what: `\`lint\` of ${steps.toLocaleString('en')} steps against Spectral, CPU`,
    limit: `at most 1/${limit}`,
  };
  if (spectral === undefined) return { ...row, measured: '', isReached: undefined };
  say(`3: ${steps} steps against Spectral`);
  const flow = flowOf(steps);
  const inTurn = inPairs(
    pairs,
    () => timed([...spectral, flow]),
    () => timed([...lint, flow]),
  );
  const cpu = inTurn.ratioOf(({ cpuMs }) => cpuMs);
  const wall = inTurn.ratioOf(({ wallMs }) => wallMs);
  return {
    ...row,
    measured: `1/${cpu.toFixed(1)} (wall 1/${wall.toFixed(1)}; ${inWords(pairs)})`,
    isReached: cpu >= limit,
  };
}

function inWords(pairs: number): string {
  return pairs === 1 ? '1 pair' : `${pairs} pairs`;
}

function estateRow({ lint, spectral, estateOf, say }: Bench): Row {
  const row = {
    budget: 4,
    what: '1,000 files of 20 steps against Spectral',
    limit: `${FASTER} times faster`,
  };
  if (spectral === undefined) return { ...row, measured: '', isReached: undefined };
  say('4: 1,000 files against Spectral');
  const estate = estateOf(1000);
  const inTurn = inPairs(
    ESTATE_PAIRS,
    () => timed([...spectral, `${estate}/*.yaml`]),
    () => timed([...lint, estate]),
  );
  const wall = inTurn.ratioOf(({ wallMs }) => wallMs);
  const cpu = inTurn.ratioOf(({ cpuMs }) => cpuMs);
  return {
    ...row,
    measured: `${wall.toFixed(1)} times (CPU ${cpu.toFixed(1)}; ${inWords(ESTATE_PAIRS)})`,
    isReached: wall >= FASTER,
  };
}

const ESTATE_PAIRS = 3;
const FASTER = 5;
