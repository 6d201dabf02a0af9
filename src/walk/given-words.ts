import type { Given } from './given.ts';

/** What one world has set that another had not, in words: `clock 2026-11-28T22:10`, `office closed`. */
export function givenWords(before: Given, now: Given): readonly string[] {
  return [
    ...(before.clock === now.clock ? [] : [`clock ${now.clock}`]),
    ...changes(before.variables, now.variables, (name, value) => `${name} ${value}`),
    ...changes(before.hours, now.hours, (name, state) => `"${name}" ${state}`),
    ...changes(before.conditions, now.conditions, (text, holds) =>
      holds ? `${text} holds` : `${text} does not hold`,
    ),
    ...changes(
      before.mocks,
      now.mocks,
      (name, mocks) => `"${name}" comes to ${mocks.map(({ outcome }) => outcome).join(', ')}`,
    ),
  ];
}

function changes<Value>(
  before: ReadonlyMap<string, Value>,
  now: ReadonlyMap<string, Value>,
  words: (name: string, value: Value) => string,
): readonly string[] {
  const set = [...now].flatMap(([name, value]) =>
    before.get(name) === value ? [] : [words(name, value)],
  );
  const unset = [...before.keys()].filter((name) => !now.has(name)).map((name) => `${name} unset`);
  return [...set, ...unset];
}
