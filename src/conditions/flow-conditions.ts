import type { NamedFault } from '../finding/fault.ts';
import type { Flow } from '../model/flow.ts';
import { innerPlaces } from '../text/inner-places.ts';
import type { Located } from '../text/located.ts';
import type { CheckExpressions, Wanted } from './checked.ts';
import { declarationsOf } from './declarations-of.ts';
import type { Expression } from './expression.ts';
import { placeholderFaults } from './placeholder-faults.ts';
import { scalarAt } from './scalar-at.ts';
import { writtenIn } from './written-in.ts';

/** What the expressions of a flow come to. */
export type FlowConditions = {
  /** What can be worked out, by its text. */
  readonly trees: ReadonlyMap<string, Expression>;
  /** With places in the file, in the order of `writtenIn`. */
  readonly faults: readonly NamedFault[];
};

/**
 * Checks all that a flow writes in our language: conditions, assigned values and the `{variable}`
 * of prompts. Each different expression is checked once, however often it stands there.
 *
 * A flow of a foreign format has none of them: what its platform evaluates is opaque to us.
 *
 * @param source The text of the file that the flow was read from.
 * @param check Asked once, and only where there is an expression; without it, only prompts are
 *   looked at.
 */
export function flowConditions(
  source: string,
  flow: Flow,
  check: CheckExpressions | undefined,
): FlowConditions {
  const trees = new Map<string, Expression>();
  if (flow.format !== 'presszero') return { trees, faults: [] };
  const faults: NamedFault[] = [];
  const { wanted, places } = expressionsOf(source, flow, faults);
  if (wanted.length === 0 || check === undefined) return { trees, faults };
  const checked = check(declarationsOf(flow), wanted);
  for (const [index, { text }] of wanted.entries()) {
    const { tree, faults: found = [] } = checked[index] ?? {};
    if (tree !== undefined) trees.set(text, tree);
    if (found.length === 0) continue;
    for (const place of places[index] ?? []) {
      const placeOf = innerPlaces(source, scalarAt(place));
      for (const { rule, at, message } of found) faults.push({ rule, at: placeOf(at), message });
    }
  }
  return { trees, faults };
}

type Written = {
  readonly wanted: readonly Wanted[];
  /** Where each of them stands; a place that an alias repeats is here once. */
  readonly places: readonly (readonly Located<string>[])[];
};

/** The different expressions of a flow; what is wrong with its prompts is told on the way. */
function expressionsOf(source: string, flow: Flow, faults: NamedFault[]): Written {
  const wanted: Wanted[] = [];
  const places: Map<number, Located<string>>[] = [];
  const known = new Map<string, number>();
  const prompts = new Set<number>();
  const add = (text: Located<string>, as: Wanted['as']): void => {
    const key = JSON.stringify([text.value, as]);
    let index = known.get(key);
    if (index === undefined) {
      index = wanted.push({ text: text.value, as }) - 1;
      known.set(key, index);
      places.push(new Map());
    }
    places[index]?.set(text.at.start, text);
  };
  for (const word of writtenIn(flow)) {
    if (word.kind === 'condition') {
      const { kind, text, at } = word.condition;
      if (kind === 'text') add({ value: text, at }, { kind: 'condition' });
    } else if (word.kind === 'assignment') {
      const { variable, value } = word.assignment;
      const isKnown = flow.variables.has(variable.value);
      add(value, isKnown ? { kind: 'variable', name: variable.value } : { kind: 'value' });
    } else if (!prompts.has(word.text.at.start)) {
      prompts.add(word.text.at.start);
      faults.push(...placeholderFaults(source, flow, word.text));
    }
  }
  return { wanted, places: places.map((map) => [...map.values()]) };
}
