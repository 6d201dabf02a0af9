import type { Span } from '../text/span.ts';
import type { Run } from './run.ts';
import { tell } from './tell.ts';
import type { Value } from './world.ts';

/** Gives one variable a value; `undefined` makes it unknown. */
export function putValue(run: Run, at: Span, variable: string, value: Value | undefined): void {
  run.call.variables = new Map(run.call.variables).set(variable, value);
  tell(run, at, { kind: 'assigned', variable, value });
}
