import { declarationsOf } from '../conditions/declarations-of.ts';
import { declaredNames } from '../conditions/declared-names.ts';
import type { Expression } from '../conditions/expression.ts';
import { possibleOf } from '../conditions/possible-of.ts';
import type { Flow } from '../model/flow.ts';
import { askedOf } from './asked-of.ts';
import { cellAt } from './cell-at.ts';
import { narrowedNames } from './narrowed-names.ts';
import type { Space } from './space.ts';

/** Of names without a value in a valuation those that leave open what an expression comes to. */
export type OpenNames = (
  tree: Expression,
  valuation: number,
  isUnset: (name: string) => boolean,
) => readonly string[];

/**
 * Binds `OpenNames` to a flow. None are open where another part decides, as in `known && name ===
 * 'x'` while `known` is false. O(nodes + axes).
 */
export function openNamesOf(flow: Flow, { axes }: Pick<Space, 'axes'>): OpenNames {
  const { variables } = declarationsOf(flow);
  const declared = declaredNames(new Map(variables.map((one) => [one.name, one])));
  return (tree, valuation, isUnset) => {
    const unset = [...askedOf(tree).variables].filter(isUnset);
    if (unset.length === 0) return unset;
    const cells = new Map(axes.map((axis, index) => [index, cellAt(axis, valuation)]));
    const names = narrowedNames(axes, cells, declared);
    const possible = possibleOf(tree, {
      ...names,
      variable: (name) => (isUnset(name) ? ANY : names.variable(name)),
    });
    return possible.kind === 'values' && possible.values.length === 1 ? [] : unset;
  };
}

const ANY = { kind: 'any' } as const;
