import type { Flow } from '../model/flow.ts';
import type { Located } from '../text/located.ts';
import type { Wanted } from './checked.ts';
import { writtenIn } from './written-in.ts';

/** The different expressions of a flow and where they stand. */
export type FlowExpressions = {
  readonly wanted: readonly Wanted[];
  /** The places of each, in the order of `writtenIn`; one that an alias repeats is here once. */
  readonly places: readonly (readonly Located<string>[])[];
};

/**
 * The conditions and assigned values of a flow, each different one once. A flow of a foreign format
 * has none: what its platform evaluates is opaque to us.
 */
export function flowExpressions(flow: Flow): FlowExpressions {
  const wanted: Wanted[] = [];
  const places: Map<number, Located<string>>[] = [];
  const known = new Map<string, number>();
  const add = (text: Located<string>, as: Wanted['as']): void => {
    const key = JSON.stringify([text.value, as]);
    const index = known.get(key) ?? wanted.push({ text: text.value, as }) - 1;
    known.set(key, index);
    const standing = places[index] ?? new Map<number, Located<string>>();
    places[index] = standing.set(text.at.start, text);
  };
  for (const word of flow.format === 'presszero' ? writtenIn(flow) : []) {
    if (word.kind === 'condition' && word.condition.kind === 'text') {
      add({ value: word.condition.text, at: word.condition.at }, { kind: 'condition' });
    } else if (word.kind === 'assignment') {
      const { variable, value } = word.assignment;
      const isKnown = flow.variables.has(variable.value);
      add(value, isKnown ? { kind: 'variable', name: variable.value } : { kind: 'value' });
    }
  }
  return { wanted, places: places.map((standing) => [...standing.values()]) };
}
