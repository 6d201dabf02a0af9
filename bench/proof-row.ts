import { forwardSearch } from '../src/proof/forward-search.ts';
import { groundOf } from '../src/proof/ground-of.ts';
import type { Space } from '../src/space/space.ts';
import type { Bench } from './bench.ts';
import { bitsetProof } from './bitset-proof.ts';
import { cpuMs } from './cpu-ms.ts';
import { explicitProof } from './explicit-proof.ts';
import { inPairs } from './in-pairs.ts';
import { proofSpace } from './proof-space.ts';
import type { Row } from './row.ts';

/**
 * Budget 7: whether a person can be reached from every state, proved over sets of states and over
 * single ones. Both sides do the same work, and must come to the same numbers: all states that a
 * call can come to, those of them from which nobody can be reached, and, in a row of its own, the
 * fewest acts to each.
 */
export function proofRow({ say }: Bench): readonly Row[] {
  return SIZES.flatMap((size) => {
    const space = proofSpace(size.steps, size.cells);
    return [rowOf(space, size, false, say), rowOf(space, size, true, say)];
  });
}

/**
 * Both sides are measured for about as long, as the garbage that is collected before takes code with
 * it that V8 had optimised: what runs for 60 ms alone would be measured while it warms up again.
 */
const SIZES = [
  { steps: 500, cells: [4, 4, 4, 9], pairs: 9, rounds: { ours: 60, plain: 4 } },
  { steps: 2000, cells: [4, 4, 4, 9, 8], pairs: 5, rounds: { ours: 15, plain: 1 } },
] as const;
const LIMIT = 10;

function rowOf(
  space: Space,
  { steps, pairs: count, rounds }: (typeof SIZES)[number],
  asksActs: boolean,
  say: Bench['say'],
): Row {
  const menus = `${inThousands(steps)} menus x ${inThousands(space.size)} valuations`;
  say(`7: a proof of ${menus}`);
  const [ours, plain] = [bitsetProof(space, asksActs), explicitProof(space, asksActs)];
  if (JSON.stringify(ours) !== JSON.stringify(plain)) {
    throw new Error(`Not the same: ${JSON.stringify(ours)} and ${JSON.stringify(plain)}`);
  }
  // What is measured is warm, as the tenth flow of a folder is.
  for (let round = 0; round < rounds.ours; round += 1) bitsetProof(space, asksActs);
  for (let round = 0; round < rounds.plain * 3; round += 1) explicitProof(space, asksActs);
  const pairs = inPairs(
    count,
    () => cpuMs(rounds.plain, () => explicitProof(space, asksActs)),
    () => cpuMs(rounds.ours, () => bitsetProof(space, asksActs)),
  );
  const ratio = pairs.ratioOf((ms) => ms);
  const [plainMs, oursMs] = pairs.mediansOf((ms) => ms);
  const millions = ours.reached / 1e6;
  const megabytes = bytesHeld(space, asksActs) / 2 ** 20 / millions;
  const asked = asksActs ? ' with the fewest acts to each state' : '';
  return {
    budget: 7,
    what: `proof of ${menus}${asked} against a search of single states, CPU, warm`,
    measured: `${ratio.toFixed(1)} times as fast (${plainMs.toFixed(0)} and ${oursMs.toFixed(1)} ms, ${millions.toFixed(1)} million states, ${megabytes.toFixed(1)} MiB a million; ${count} pairs)`,
    limit: `at least ${LIMIT} times`,
    isReached: ratio >= LIMIT,
  };
}

/** What the sets of a search take. */
function bytesHeld(space: Space, asksActs: boolean): number {
  const ground = groundOf(space);
  // A search without acts holds what is left to come to and what goes on next, one row each.
  if (!asksActs) return space.locationCount * Math.ceil(space.size / 32) * 4 * 2;
  const { reached, layers } = forwardSearch(ground);
  const sets = reached.reduce((sum, bits) => sum + (bits?.byteLength ?? 0), 0);
  return layers
    .flatMap((found) => found ?? [])
    .reduce((sum, { first, end }) => sum + (end - first) * 4, sets);
}

function inThousands(count: number): string {
  return count.toLocaleString('en');
}
