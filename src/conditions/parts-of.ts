import type { Expression } from './expression.ts';

/** An expression and all that it consists of, from left to right. O(nodes). */
export function partsOf(tree: Expression): readonly Expression[] {
  const parts: Expression[] = [];
  const rest: Expression[] = [tree];
  for (let part = rest.pop(); part !== undefined; part = rest.pop()) {
    parts.push(part);
    rest.push(...innerOf(part).reverse());
  }
  return parts;
}

function innerOf(expression: Expression): Expression[] {
  switch (expression.kind) {
    case 'literal':
    case 'variable':
    case 'hours':
      return [];
    case 'unary':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    case 'logical':
      return [...expression.parts];
    case 'choice':
      return [expression.test, expression.yes, expression.no];
    case 'test':
      return [expression.subject, expression.wanted];
    case 'length':
      return [expression.subject];
  }
}
