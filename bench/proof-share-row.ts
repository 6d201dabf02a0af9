import { readFileSync } from 'node:fs';
import { facts } from '../src/analysis/facts.ts';
import { readFlow } from '../src/document/read-flow.ts';
import { rules } from '../src/rules/index.ts';
import type { Bench } from './bench.ts';
import { inPairs } from './in-pairs.ts';
import type { Row } from './row.ts';
import { timed } from './timed.ts';

/**
 * How much of a whole lint is spent on the states of calls: the CPU of a lint with all rules, and
 * of one without those that ask about states, whose searches are made only if somebody asks.
 */
export function proofShareRow({ lint, flowOf, say }: Bench): readonly Row[] {
  return SIZES.map(({ steps, pairs: count }): Row => {
    const size = steps.toLocaleString('en');
    say(`7: the share of the proof in a lint of ${size} steps`);
    const path = flowOf(steps);
    const skipped = askingAboutStates(path);
    const pairs = inPairs(
      count,
      () => timed([...lint, path]),
      () => timed([...lint, '--skip', skipped.join(), path]),
    );
    const share = 1 - 1 / pairs.ratioOf(({ cpuMs }) => cpuMs);
    const [whole, without] = pairs.mediansOf(({ cpuMs }) => cpuMs);
    return {
      budget: 7,
      what: `share of the proof in a cold \`lint\` of ${size} steps, CPU`,
      measured: `${(share * 100).toFixed(0)} % (${whole.toFixed(0)} ms, ${without.toFixed(0)} without the ${skipped.length} rules about states; ${count} pairs)`,
      limit: 'at most a third',
      isReached: share <= 1 / 3,
    };
  });
}

const SIZES = [
  { steps: 20, pairs: 15 },
  { steps: 1000, pairs: 9 },
  { steps: 10_000, pairs: 5 },
] as const;

/** The rules that ask about anything but the steps and the ways between them. */
function askingAboutStates(path: string): readonly string[] {
  const { flow } = readFlow({ path, text: readFileSync(path, 'utf8') });
  const known = facts(flow);
  return rules.flatMap((rule) => {
    let asks = false;
    const defaults = Object.fromEntries(
      Object.entries(rule.options).map(([name, spec]) => [name, spec.default]),
    );
    const watched = new Proxy(known, {
      get: (all, name: keyof typeof known) => {
        if (!PLAIN.has(name)) asks = true;
        return all[name];
      },
    });
    // Asked to the end, as some look at the graph first.
    for (const _ of rule.check?.({ flow, facts: watched }, defaults) ?? []);
    return asks ? [rule.id] : [];
  });
}

const PLAIN: ReadonlySet<string> = new Set(['graph', 'reachable', 'trees', 'waysIn', 'written']);
