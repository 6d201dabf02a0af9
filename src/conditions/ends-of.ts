import type { Expression } from './expression.ts';

/**
 * The parts of a condition that hold or not by themselves: what is left of it behind all `&&`,
 * `||`, `!` and `?:`, but for `true` and `false`. O(nodes).
 */
export function endsOf(condition: Expression): readonly Expression[] {
  const ends: Expression[] = [];
  const rest: Expression[] = [condition];
  for (let part = rest.pop(); part !== undefined; part = rest.pop()) {
    if (part.kind === 'logical') rest.push(...part.parts);
    else if (part.kind === 'choice') rest.push(part.test, part.yes, part.no);
    else if (part.kind === 'unary' && part.operator === '!') rest.push(part.operand);
    else if (part.kind !== 'literal') ends.push(part);
  }
  return ends;
}
