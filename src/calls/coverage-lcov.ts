import { lineIndex } from '../text/line-index.ts';
import { visible } from '../text/visible.ts';
import type { CoveredItem, FlowCoverage } from './flow-coverage.ts';

/**
 * The coverage of flows in the trace format of lcov (geninfo(1)); its lines are lines of the flow
 * files. A step is a function; options, events, cases, outcomes and worlds are the branches of
 * their lines.
 */
export function coverageLcov(coverage: readonly FlowCoverage[]): string {
  return coverage.map(record).join('');
}

type Placed = CoveredItem & { readonly line: number };

function record({ path, text, items }: FlowCoverage): string {
  const { positionOf } = lineIndex(text);
  const placed = items.map((one) => ({ ...one, line: positionOf(one.item.at.start).line }));
  const steps = placed.filter(({ item }) => item.kind === 'steps');
  const branches = branchesOf(placed.filter(({ item }) => item.kind !== 'steps'));
  const lines = new Map<number, number>();
  for (const { line, hits } of placed) lines.set(line, Math.max(lines.get(line) ?? 0, hits));
  const sorted = [...lines].sort(([one], [other]) => one - other);
  return [
    'TN:',
    `SF:${visible(path)}`,
    ...steps.map(({ line, item }) => `FN:${line},${nameOf(item.name)}`),
    ...steps.map(({ item, hits }) => `FNDA:${hits},${nameOf(item.name)}`),
    `FNF:${steps.length}`,
    `FNH:${steps.filter(({ hits }) => hits > 0).length}`,
    ...branches.map(({ line, index, hits }) => `BRDA:${line},0,${index},${hits}`),
    `BRF:${branches.length}`,
    `BRH:${branches.filter(({ hits }) => hits > 0).length}`,
    ...sorted.map(([line, hits]) => `DA:${line},${hits}`),
    `LF:${sorted.length}`,
    `LH:${sorted.filter(([, hits]) => hits > 0).length}`,
    'end_of_record\n',
  ].join('\n');
}

/** The branches line by line, those of a line numbered from 0 on. */
function branchesOf(items: readonly Placed[]) {
  const counts = new Map<number, number>();
  return items
    .toSorted((one, other) => one.line - other.line)
    .map(({ line, hits }) => {
      const index = counts.get(line) ?? 0;
      counts.set(line, index + 1);
      return { line, index, hits };
    });
}

/** The step's own name; a comma would part it. */
function nameOf(name: string): string {
  return visible(name)
    .replace(/^step "(.*)"$/, '$1')
    .replaceAll(',', ' ');
}
