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
 * Budget 7: whether a person can be reached from every state, with the fewest acts to each, proved
 * over sets of states and over single ones.
 */
export function proofRow({ say }: Bench): readonly Row[] {
  return SIZES.map(({ steps, cells, pairs: count, rounds }) => {
    const space = proofSpace(steps, cells);
    say(`7: a proof of ${steps} menus x ${space.size} valuations`);
    const [ours, plain] = [bitsetProof(space), explicitProof(space)];
    if (JSON.stringify(ours) !== JSON.stringify(plain)) {
      throw new Error(`Not the same: ${JSON.stringify(ours)} and ${JSON.stringify(plain)}`);
    }
    // What is measured is warm, as the tenth flow of a folder is.
    for (let round = 0; round < rounds; round += 1) bitsetProof(space);
    const pairs = inPairs(
      count,
      () => cpuMs(1, () => explicitProof(space)),
      () => cpuMs(rounds, () => bitsetProof(space)),
    );
    const ratio = pairs.ratioOf((ms) => ms);
    const [plainMs, oursMs] = pairs.mediansOf((ms) => ms);
    const millions = ours.reached / 1e6;
    const megabytes = bytesHeld(space) / 2 ** 20 / millions;
    return {
      budget: 7,
      what: `proof of ${inThousands(steps)} menus x ${inThousands(space.size)} valuations against a search of single states, CPU, warm`,
      measured: `${ratio.toFixed(1)} times as fast (${plainMs.toFixed(0)} and ${oursMs.toFixed(0)} ms, ${millions.toFixed(1)} million states, ${megabytes.toFixed(1)} MiB a million; ${count} pairs)`,
      limit: `at least ${LIMIT} times`,
      isReached: ratio >= LIMIT,
    };
  });
}

const SIZES = [
  { steps: 500, cells: [4, 4, 4, 9], pairs: 9, rounds: 20 },
  { steps: 2000, cells: [4, 4, 4, 9, 8], pairs: 3, rounds: 3 },
] as const;
const LIMIT = 10;

/** What the sets of a search take. */
function bytesHeld(space: Space): number {
  const { reached, layers } = forwardSearch(groundOf(space));
  const bytes = (sets: readonly (Uint32Array | undefined)[]): number =>
    sets.reduce((sum, bits) => sum + (bits?.byteLength ?? 0), 0);
  return (
    bytes(reached) +
    layers
      .flatMap((found) => found ?? [])
      .reduce((sum, { first, end }) => sum + (end - first) * 4, 0)
  );
}

function inThousands(count: number): string {
  return count.toLocaleString('en');
}
