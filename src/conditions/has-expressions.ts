import type { Flow } from '../model/flow.ts';
import { writtenIn } from './written-in.ts';

/**
 * Whether a flow holds an expression, so that checking it needs the compiler; a `{variable}` in a
 * prompt does not. O(flow) where there is none.
 */
export function hasExpressions(flow: Flow): boolean {
  if (flow.format !== 'presszero') return false;
  for (const word of writtenIn(flow)) {
    if (word.kind === 'assignment') return true;
    if (word.kind === 'condition' && word.condition.kind === 'text') return true;
  }
  return false;
}
