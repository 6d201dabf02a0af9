import type { Expression } from '../conditions/expression.ts';
import { literalValue } from '../conditions/literal-value.ts';
import { partsOf } from '../conditions/parts-of.ts';
import type { Value } from '../conditions/value.ts';

/** How the expressions of a flow use one variable. */
export type VariableUse = {
  /** The values that it is compared with, in the order in which they are met. */
  readonly compared: ReadonlySet<Value>;
  /** Whether something else is done with it: a calculation, a test, a comparison with another. */
  readonly isUsedOtherwise: boolean;
};

/** Looks up how each variable is used in some expressions. O(nodes). */
export function variableUses(trees: Iterable<Expression>): ReadonlyMap<string, VariableUse> {
  const uses = new Map<string, { compared: Set<Value>; isUsedOtherwise: boolean }>();
  const useOf = (name: string) => {
    const known = uses.get(name) ?? { compared: new Set(), isUsedOtherwise: false };
    uses.set(name, known);
    return known;
  };
  for (const tree of trees) {
    const compared = new Set<Expression>();
    for (const part of partsOf(tree)) {
      if (part.kind === 'binary' && COMPARISONS.has(part.operator)) {
        for (const [side, other] of [
          [part.left, part.right],
          [part.right, part.left],
        ] as const) {
          const value = literalValue(other);
          if (side.kind !== 'variable' || value === undefined) continue;
          useOf(side.name).compared.add(value);
          compared.add(side);
        }
      }
      // A truth that stands alone, or behind "!", is told apart by its own two values.
      if (part.kind === 'variable' && !compared.has(part)) {
        useOf(part.name).isUsedOtherwise = true;
      }
    }
  }
  return uses;
}

const COMPARISONS = new Set(['===', '!==', '<', '<=', '>', '>=']);
