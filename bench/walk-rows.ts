import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Bench } from './bench.ts';
import { inPairs } from './in-pairs.ts';
import { median } from './median.ts';
import type { Row } from './row.ts';

/**
 * Budget 9: the first frame of a walk against a program that prints the same bytes and does nothing
 * else, and how long a key takes to its frame. Both in a terminal that `script` makes.
 */
export function walkRows({ lint, flowOf, say }: Bench): readonly Row[] {
  say('9: the first frame of a walk, and a key to its frame');
  const flow = flowOf(20);
  const walk = [...lint.slice(0, -1), 'walk', flow];
  const { frame } = driven(walk);
  const file = `${flow}.frame`;
  writeFileSync(file, frame);
  const raw = [process.execPath, 'bench/raw-screen.cjs', file];
  const pairs = inPairs(
    PAIRS,
    () => driven(walk),
    () => driven(raw),
  );
  const ratio = pairs.ratioOf(({ firstMs }) => firstMs);
  const [ours, theirs] = pairs.mediansOf(({ firstMs }) => firstMs);
  const keyMs = ROUNDS.flatMap(() => driven(walk, KEYS).keyMs);
  const usual = median(keyMs);
  const slow = keyMs.toSorted((one, other) => one - other)[Math.floor(keyMs.length * 0.95)] ?? 0;
  return [
    {
      budget: 9,
      what: 'first frame of `walk` against a raw program that prints the same',
      measured: `${ratio.toFixed(2)} (${Math.round(ours)} against ${Math.round(theirs)} ms; ${PAIRS} pairs)`,
      limit: `at most ${FRAME_LIMIT}`,
      isReached: ratio <= FRAME_LIMIT,
    },
    {
      budget: 9,
      what: 'a key to its frame',
      measured: `${usual.toFixed(1)} ms, the 95th percentile ${slow.toFixed(1)} (${keyMs.length} keys)`,
      limit: `at most ${KEY_LIMIT} ms`,
      isReached: slow <= KEY_LIMIT,
    },
  ];
}

const PAIRS = 15;
const FRAME_LIMIT = 3.5;
const KEY_LIMIT = 16;
const ROUNDS = [1, 2, 3];
/** Options, silence and listening, each undone, so that every key shows another moment. */
const KEYS = Array.from({ length: 8 }, () => ['1', 'u', '2', 'u', ' ', 'u', '\r', 'u']).flat();
/** The walk looks for findings behind its first frame: that is over by then. */
const REST_MS = 2_000;

type Driven = {
  readonly firstMs: number;
  readonly keyMs: readonly number[];
  readonly frame: string;
};

function driven(command: readonly string[], keys: readonly string[] = []): Driven {
  // Both end their frame with the keys that the walk offers.
  const task = { command: command.join(' '), mark: 'q quit', keys, restMs: REST_MS };
  const { stdout, status } = spawnSync(
    process.execPath,
    ['bench/drive-terminal.mjs', JSON.stringify(task)],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error('No terminal can be made: is there `script` of util-linux?');
  return JSON.parse(stdout);
}
