import { combined } from './combined.ts';
import type { Expression } from './expression.ts';
import type { Grid } from './grid-of.ts';
import { type Leaf, leafOf } from './leaf-of.ts';
import { pairKey } from './pair-key.ts';
import { structureOf } from './structure-of.ts';
import { textTested } from './text-tested.ts';
import type { Value } from './value.ts';

/**
 * Whether a condition holds, in each point of a grid that has all its ends: 1 where it does. The
 * points count up with the first entry of the grid running fastest. O(nodes * points); recurses as
 * deep as the tree, which is `DEPTH_MAX` at most.
 *
 * @param size How many points the grid has.
 */
export function truthTable(condition: Expression, grid: Grid, size: number): Uint8Array {
  const inner = (part: Expression): Uint8Array => truthTable(part, grid, size);
  switch (condition.kind) {
    case 'literal':
      return new Uint8Array(size).fill(condition.value === true ? 1 : 0);
    case 'logical': {
      const [first = new Uint8Array(size), ...others] = condition.parts.map(inner);
      const isAnd = condition.operator === '&&';
      for (const other of others) {
        for (let point = 0; point < size; point += 1) {
          const [one, two] = [first[point] ?? 0, other[point] ?? 0];
          first[point] = isAnd ? one & two : one | two;
        }
      }
      return first;
    }
    case 'choice': {
      const [test, yes, no] = [condition.test, condition.yes, condition.no].map(inner);
      return Uint8Array.from({ length: size }, (_, point) =>
        test?.[point] === 1 ? (yes?.[point] ?? 0) : (no?.[point] ?? 0),
      );
    }
    case 'unary':
      return condition.operator === '!'
        ? inner(condition.operand).map((holds) => 1 - holds)
        : endTable(condition, grid, size);
    default:
      return endTable(condition, grid, size);
  }
}

function endTable(end: Expression, grid: Grid, size: number): Uint8Array {
  const table = new Uint8Array(size);
  const leaf = leafOf(end);
  const holds = structureOf(end);
  const subject =
    leaf.kind === 'pair'
      ? pairKey(leaf.left, leaf.right)
      : leaf.kind === 'other'
        ? holds
        : structureOf(leaf.subject);
  const valueAt = valuesAt(grid, subject);
  const isHeldAt = valuesAt(grid, holds);
  const sign = leaf.kind === 'pair' && structureOf(leaf.left) > structureOf(leaf.right) ? -1 : 1;
  for (let point = 0; point < size; point += 1) {
    const value = valueAt(point);
    const truth = leaf.kind === 'other' ? value : truthOf(leaf, value, sign);
    table[point] = (truth ?? isHeldAt(point)) === true ? 1 : 0;
  }
  return table;
}

/** What an end comes to for a value of what it asks; `undefined` where that does not decide. */
function truthOf(
  leaf: Exclude<Leaf, { kind: 'other' }>,
  value: Value | undefined,
  sign: number,
): Value | undefined {
  switch (leaf.kind) {
    case 'pair':
      return combined(leaf.operator, sign * Number(value), 0);
    case 'piece':
      return textTested(leaf.test, value, leaf.piece);
    case 'value':
      // A text that the condition does not name.
      if (value === undefined) return leaf.operator === '!==';
      return combined(leaf.operator, value, leaf.value) ?? false;
  }
}

/** What stands in one entry of a grid at each of its points; nothing for an entry that is not there. */
function valuesAt(grid: Grid, wanted: string): (point: number) => Value | undefined {
  let stride = 1;
  for (const [key, values] of grid) {
    const [step, { length }] = [stride, values];
    if (key === wanted) return (point) => values[Math.floor(point / step) % length];
    stride *= length;
  }
  return () => undefined;
}
