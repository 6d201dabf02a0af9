import { evaluatorOf } from '../conditions/evaluator-of.ts';
import { flowTrees } from '../conditions/flow-trees.ts';
import type { Flow } from '../model/flow.ts';
import type { Evaluator } from '../simulator/world.ts';
import { prepareCheck } from './prepare-check.ts';
import type { TextCache } from './world.ts';

/**
 * What works out the conditions and values of flows when they are called; the one place where it
 * is chosen. The compiler is loaded only for expressions whose check the cache does not hold.
 */
export async function callEvaluator(
  flows: readonly Flow[],
  cache: TextCache | undefined,
): Promise<Evaluator> {
  const check = await prepareCheck(flows, cache);
  if (check === undefined) return () => undefined;
  const trees = flows.flatMap((flow) => [...flowTrees(flow, check)]);
  const evaluate = evaluatorOf(new Map(trees));
  return (expression, variable, hours) => evaluate(expression, variable, hours);
}
