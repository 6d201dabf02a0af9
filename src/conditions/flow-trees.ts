import type { Flow } from '../model/flow.ts';
import type { CheckExpressions } from './checked.ts';
import { declarationsOf } from './declarations-of.ts';
import type { Expression } from './expression.ts';
import { flowExpressions } from './flow-expressions.ts';

/**
 * The expressions of a flow that can be worked out, by their texts, as `evaluatorOf` wants them.
 *
 * @param check Asked once, and only where there is an expression.
 */
export function flowTrees(flow: Flow, check: CheckExpressions): ReadonlyMap<string, Expression> {
  const { wanted } = flowExpressions(flow);
  if (wanted.length === 0) return new Map();
  const checked = check(declarationsOf(flow), wanted);
  return new Map(
    wanted.flatMap(({ text }, index) => {
      const tree = checked[index]?.tree;
      return tree === undefined ? [] : [[text, tree] as const];
    }),
  );
}
