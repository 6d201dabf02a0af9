import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Bench } from './bench.ts';
import { inPairs } from './in-pairs.ts';
import type { Row } from './row.ts';
import { timed } from './timed.ts';

/** What `prove` takes on each example, as a multiple of a Node that does nothing; no budget. */
export function proveRows({ prove, say }: Bench): readonly Row[] {
  return EXAMPLES.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ivr.yaml'))
      .sort()
      .map((name): Row => {
        say(`7: a proof of ${name}`);
        const pairs = inPairs(
          PAIRS,
          () => timed([...prove, join(folder, name)]),
          () => timed([process.execPath, '-e', '0']),
        );
        const wall = pairs.ratioOf(({ wallMs }) => wallMs);
        const [ours] = pairs.mediansOf(({ wallMs }) => wallMs);
        return {
          budget: 7,
          what: `cold \`prove\` of ${basename(name, '.ivr.yaml')} against \`node -e 0\``,
          measured: `${wall.toFixed(1)} (${ours.toFixed(0)} ms; ${PAIRS} pairs)`,
          limit: 'told only',
          isReached: undefined,
        };
      }),
  );
}

const EXAMPLES = ['examples/clean', 'examples/faulty'];
const PAIRS = 7;
