import type { Flow, Variable } from '../model/flow.ts';
import type { Value } from '../simulator/world.ts';

/**
 * Values for the variables that conditions speak of, in all combinations up to 400: both of a
 * boolean, each of an enum, and for others what they are compared with, with a step to either side
 * for numbers. At least one, which is empty where no variable is spoken of.
 */
export function variableChoices(
  { variables }: Flow,
  conditions: readonly string[],
): readonly ReadonlyMap<string, Value>[] {
  let choices: readonly ReadonlyMap<string, Value>[] = [new Map()];
  for (const variable of variables.values()) {
    const texts = conditions.filter((text) => speaksOf(text, variable.id));
    if (texts.length === 0) continue;
    const values = valuesOf(variable, texts);
    const more = choices.flatMap((chosen) =>
      values.map((value) => new Map(chosen).set(variable.id, value)),
    );
    if (more.length > 0 && more.length <= CHOICES_MAX) choices = more;
  }
  return choices;
}

const CHOICES_MAX = 400;

function speaksOf(text: string, name: string): boolean {
  return text.split(/[^\p{L}\p{N}_$]+/u).includes(name);
}

function valuesOf(variable: Variable, texts: readonly string[]): readonly Value[] {
  const { type, values, min = -Infinity, max = Infinity } = variable;
  switch (type) {
    case 'boolean':
      return [true, false];
    case 'enum':
      return values.map(({ value }) => value);
    case 'string':
      return distinct(
        texts.flatMap((text) => text.match(/(?<=')[^']*(?=')|(?<=")[^"]*(?=")/g) ?? []),
      );
    case 'number': {
      const named = texts.flatMap((text) => (text.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number));
      const near = named.flatMap((number) => [number, number - 1, number + 1]);
      const ends = [min, max].filter(Number.isFinite);
      return distinct([...near, ...ends].filter((number) => number >= min && number <= max));
    }
  }
}

function distinct<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}
