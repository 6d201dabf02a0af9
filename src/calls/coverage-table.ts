import { defused } from '../text/defused.ts';
import { displayWidth } from '../text/display-width.ts';
import { lineIndex } from '../text/line-index.ts';
import { visible } from '../text/visible.ts';
import { callPainter } from './call-painter.ts';
import type { CallsLook } from './calls-look.ts';
import { COVERAGE_KINDS } from './coverage-kinds.ts';
import { coverageShare } from './coverage-share.ts';
import type { FlowCoverage } from './flow-coverage.ts';
import { percent } from './percent.ts';

/** The coverage of flows for people: a row for each flow, and what no call came by. */
export function coverageTable(coverage: readonly FlowCoverage[], look: CallsLook): string {
  const paint = callPainter(look.color);
  const rows = coverage.map(({ path, items }) => [
    safe(path),
    ...COVERAGE_KINDS.map((kind) => {
      const { covered, all, share } = coverageShare(items, kind);
      return all === 0 ? '-' : `${covered}/${all} ${percent(share)}`;
    }),
  ]);
  const head = ['coverage', ...COVERAGE_KINDS];
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => displayWidth(row[column] ?? ''))),
  );
  const drawn = [head, ...rows].map((row) =>
    row
      .map((cell, column) => `${cell}${' '.repeat((widths[column] ?? 0) - displayWidth(cell))}`)
      .join('  ')
      .trimEnd(),
  );
  const [first = '', ...others] = drawn;
  return `${[paint.strong(first), ...others, ...coverage.flatMap(missing)].join('\n')}\n`;
}

/** What no call came by, with its place. */
function missing({ path, text, items }: FlowCoverage): readonly string[] {
  const { positionOf } = lineIndex(text);
  const missed = items.filter(({ hits }) => hits === 0);
  if (missed.length === 0) return [];
  const lines = missed.slice(0, MISSED_MAX).map(({ item }) => {
    const { line, column } = positionOf(item.at.start);
    return safe(`  ${path}:${line}:${column}: ${item.name}`);
  });
  const left = missed.length - lines.length;
  return ['', 'never come by:', ...lines, ...(left > 0 ? [`  and ${left} more`] : [])];
}

/** As many as people read; `json` has them all. */
const MISSED_MAX = 40;

function safe(text: string): string {
  return defused(visible(text));
}
