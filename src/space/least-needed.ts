import type { Draft } from './axis.ts';

/**
 * What has to be given up until the rest has at most `sizeMax` cells together, first to last:
 * counters, then variables, those with most cells before the others, then hours. O(axes x their log).
 */
export function leastNeeded(axes: readonly Draft[], sizeMax: number): ReadonlySet<Draft> {
  const order = GIVEN_UP.flatMap((kind) =>
    axes
      .filter((axis) => axis.kind === kind)
      .sort((one, other) => other.cells.length - one.cells.length),
  );
  let first = order.length;
  for (let size = 1; first > 0; first -= 1) {
    size *= order[first - 1]?.cells.length ?? 1;
    if (size > sizeMax) break;
  }
  return new Set(order.slice(0, first));
}

const GIVEN_UP = ['counter', 'variable', 'hours', 'duty'] as const;
