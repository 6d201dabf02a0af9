import { evaluate } from './evaluate.ts';
import type { Expression } from './expression.ts';
import type { Value } from './value.ts';

/**
 * Works out the expressions of flows by their texts, as a simulator wants it. A text that is none
 * of them comes to `undefined`. Pure; never throws.
 *
 * @param trees The checked trees by their texts; a text means the same in every flow.
 */
export function evaluatorOf(trees: ReadonlyMap<string, Expression>): EvaluateText {
  return (text, variable, hours) => {
    const tree = trees.get(text);
    return tree === undefined ? undefined : evaluate(tree, { variable, hours });
  };
}

/** Works out an expression by its text; fits the simulator's `Evaluator`. */
export type EvaluateText = (
  text: string,
  variable: (name: string) => Value | undefined,
  hours: (schedule: string) => string | undefined,
) => Value | undefined;
