import { openingOf } from './opening-of.ts';
import type { Run } from './run.ts';
import { variableValue } from './variable-value.ts';
import type { Value } from './world.ts';

/** What an expression comes to at this moment; `undefined` where it cannot be known. */
export function workedOut({ flow, main, call }: Run, expression: string): Value | undefined {
  return call.world.evaluate(
    expression,
    (name) => variableValue(main, call, name),
    (schedule) => openingOf(flow, call, schedule),
  );
}
