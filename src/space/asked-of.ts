import type { Expression } from '../conditions/expression.ts';
import { partsOf } from '../conditions/parts-of.ts';

/** What an expression asks for. */
export type Asked = {
  readonly variables: ReadonlySet<string>;
  readonly schedules: ReadonlySet<string>;
};

/** The variables and schedules that an expression reads. O(nodes). */
export function askedOf(tree: Expression): Asked {
  const variables = new Set<string>();
  const schedules = new Set<string>();
  for (const part of partsOf(tree)) {
    if (part.kind === 'variable') variables.add(part.name);
    if (part.kind === 'hours') schedules.add(part.schedule);
  }
  return { variables, schedules };
}
