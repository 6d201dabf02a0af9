import type { Expression } from '../conditions/expression.ts';
import type { Value } from '../conditions/value.ts';
import type { Variable } from '../model/flow.ts';
import type { Cell } from './cell.ts';
import { numberCells } from './number-cells.ts';
import type { VariableUse } from './variable-uses.ts';

/**
 * Cuts what a variable can hold into cells that no condition tells apart; empty where that cannot
 * be done, or would take more than 64 cells. The cell for "not set" is not among them.
 *
 * @param assigned What it is given anywhere; `undefined` is a value that cannot be read.
 */
export function variableCells(
  variable: Variable,
  use: VariableUse,
  assigned: readonly (Expression | undefined)[],
): readonly Cell[] {
  const cells = cut(variable, use, assigned);
  return cells.length > CELLS_MAX ? [] : cells;
}

const CELLS_MAX = 64;

function cut(
  { id, type, values, min, max, initial }: Variable,
  { compared, isUsedOtherwise }: VariableUse,
  assigned: readonly (Expression | undefined)[],
): readonly Cell[] {
  const given = assigned.flatMap((value) => (value?.kind === 'literal' ? [value.value] : []));
  const known = [...compared, ...given, ...(initial === undefined ? [] : [initial.value])];
  switch (type) {
    case 'boolean':
      return [true, false].map((value) => valueCell(id, value));
    case 'enum':
      if (values.length > 0)
        return enumCells(
          id,
          values.map(({ value }) => value),
          known,
          isUsedOtherwise,
        );
      return textCells(id, known, isUsedOtherwise);
    case 'string':
      return textCells(id, known, isUsedOtherwise);
    case 'number':
      return numberCells({
        name: id,
        min: min ?? -Infinity,
        max: max ?? Infinity,
        marks: known.filter((value) => typeof value === 'number'),
        isStepped: assigned.some((value) => value !== undefined && value.kind !== 'literal'),
      });
  }
}

function valueCell(name: string, value: Value): Cell {
  return {
    label: `${name} = ${value}`,
    possible: { kind: 'values', values: [value] },
    sample: value,
  };
}

/** Each value that the flow names, and the others as one. */
function enumCells(
  name: string,
  values: readonly string[],
  known: readonly Value[],
  isUsedOtherwise: boolean,
): readonly Cell[] {
  const others = isUsedOtherwise ? [] : values.filter((value) => !known.includes(value));
  const named = values
    .filter((value) => !others.includes(value))
    .map((value) => valueCell(name, value));
  const [first] = others;
  if (first === undefined) return named;
  const is = others.length <= OTHERS_TOLD ? `= ${others.join(' or ')}` : 'is something else';
  const rest = { kind: 'values', values: others } as const;
  return [...named, { label: `${name} ${is}`, possible: rest, sample: first }];
}

const OTHERS_TOLD = 3;

/** Each text that the flow names, and all others as one, of which a text that is none stands for all. */
function textCells(
  name: string,
  known: readonly Value[],
  isUsedOtherwise: boolean,
): readonly Cell[] {
  const texts = [...new Set(known)].filter((value) => typeof value === 'string');
  const named = texts.map((value) => valueCell(name, value));
  let other = 'other';
  while (texts.includes(other)) other += ' one';
  const possible = isUsedOtherwise
    ? ({ kind: 'any' } as const)
    : ({ kind: 'values', values: [other] } as const);
  const label = texts.length === 0 ? 'is any text' : 'is something else';
  return [...named, { label: `${name} ${label}`, possible, sample: other }];
}
