import type { Flow } from '../model/flow.ts';
import { KEYS } from '../model/keys.ts';
import type { MenuStep } from '../model/step.ts';
import type { Bits } from './bits.ts';
import { difference } from './difference.ts';
import { intersection } from './intersection.ts';
import type { Judge } from './judge.ts';
import type { Grid } from './make-grid.ts';
import { union } from './union.ts';

/**
 * The valuations in which some key of a menu means nothing, so that callers can press a wrong one;
 * `undefined` for all. O(keys * words).
 */
export function wrongKeyGuard(
  flow: Flow,
  step: MenuStep,
  grid: Grid,
  judge: Judge,
): Bits | undefined {
  if (step.options.length + flow.globals.length < KEYS.length) return undefined;
  const options = [...step.options, ...flow.globals];
  let taken: Bits | undefined;
  for (const key of KEYS) {
    const those = options.filter(({ keys }) => keys === key);
    if (those.length === 0) return undefined;
    const sure = those.map(({ when }) => judge(when).sure).reduce(union);
    taken = taken === undefined ? sure : intersection(taken, sure);
  }
  return taken && difference(grid.all, taken);
}
