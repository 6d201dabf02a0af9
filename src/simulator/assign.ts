import type { Assignment } from '../model/outcome.ts';
import { putValue } from './put-value.ts';
import type { Run } from './run.ts';
import { workedOut } from './worked-out.ts';

/** Gives variables their values, one after the other, so that a later one reads the earlier. */
export function assign(run: Run, assignments: readonly Assignment[]): void {
  for (const { variable, value } of assignments) {
    putValue(run, variable.at, variable.value, workedOut(run, value.value));
  }
}
