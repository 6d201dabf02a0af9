import type { OpeningState } from '../schedule/opening-state.ts';
import type { Given } from './given.ts';
import { readValue } from './read-value.ts';
import type { SettingRow } from './setting-row.ts';
import type { Stage } from './stage.ts';

/** What is given after a setting was changed, or why it cannot be. */
export type GivenSet =
  | { readonly kind: 'given'; readonly given: Given }
  | { readonly kind: 'fault'; readonly message: string };

/** Sets one row to one of its choices, or to what was typed; the first choice, or nothing, unsets. */
export function givenWith(stage: Stage, given: Given, row: SettingRow, text: string): GivenSet {
  const { of, name, choices } = row;
  const isUsual = choices.length > 0 ? text === choices[0] : text.trim() === '';
  switch (of) {
    case 'clock': {
      const clock = text.trim();
      if (stage.instantOf(clock) !== undefined) return ok({ ...given, clock });
      const message = `"${text}" is no moment: write it as "2026-11-28T22:10"`;
      return { kind: 'fault', message };
    }
    case 'hours': {
      const state = STATES.find((one) => one === text);
      return ok({ ...given, hours: changed<OpeningState>(given.hours, name, state) });
    }
    case 'variable': {
      const variable = stage.flow.variables.get(name);
      if (isUsual || variable === undefined) {
        return ok({ ...given, variables: changed(given.variables, name, undefined) });
      }
      const read = readValue(variable, text);
      if (read.kind === 'fault') return read;
      return ok({ ...given, variables: changed(given.variables, name, read.value) });
    }
    case 'condition':
      return ok({ ...given, conditions: changed(given.conditions, name, text === 'holds') });
    case 'mock': {
      const mocks = isUsual ? undefined : [{ outcome: text }];
      return ok({ ...given, mocks: changed(given.mocks, name, mocks) });
    }
  }
}

const STATES = ['open', 'closed', 'holiday'] as const;

function ok(given: Given): GivenSet {
  return { kind: 'given', given };
}

function changed<Value>(
  map: ReadonlyMap<string, Value>,
  name: string,
  value: Value | undefined,
): ReadonlyMap<string, Value> {
  const copy = new Map(map);
  if (value === undefined) copy.delete(name);
  else copy.set(name, value);
  return copy;
}
