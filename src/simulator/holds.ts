import type { Condition } from '../model/condition.ts';
import type { Run } from './run.ts';
import { tell } from './tell.ts';
import { workedOut } from './worked-out.ts';

/**
 * Whether a condition holds now; no condition always does.
 *
 * What the evaluator cannot tell, and every opaque condition, the world decides: by the condition's
 * text, else by the next of its choices, else it does not hold.
 */
export function holds(run: Run, condition: Condition | undefined): boolean {
  if (condition === undefined) return true;
  const known = condition.kind === 'text' ? workedOut(run, condition.text) : undefined;
  if (typeof known === 'boolean') return known;
  const { call } = run;
  const { conditions, choices } = call.world;
  let decided = conditions.get(condition.text);
  if (decided === undefined) {
    decided = choices[call.chosen] ?? false;
    call.chosen = Math.min(call.chosen + 1, choices.length);
  }
  tell(run, condition.at, { kind: 'judged', condition: condition.text, holds: decided });
  return decided;
}
