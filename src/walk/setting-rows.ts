import type { Flow, Variable } from '../model/flow.ts';
import type { Heard } from '../simulator/heard.ts';
import type { Given } from './given.ts';
import { mockables } from './mockables.ts';
import type { Moment } from './moment.ts';
import { momentsOf } from './moments-of.ts';
import type { SettingRow } from './setting-row.ts';
import type { Stage } from './stage.ts';

/**
 * All that can be set: the clock, schedules, variables, the conditions that this call met and
 * nobody can work out, and what steps come to that wait for somebody else.
 */
export function settingRows({ flow }: Stage, given: Given, last: Moment): readonly SettingRow[] {
  return [
    { of: 'clock', name: 'clock', label: 'clock', shown: given.clock, choices: [] },
    ...[...flow.schedules.keys()].map((name) => hoursRow(name, given)),
    ...[...flow.variables.values()].map((variable) => variableRow(variable, given)),
    ...conditionsMet(given, last).map((text) => conditionRow(text, given)),
    ...mockRows(flow, given),
  ];
}

function hoursRow(name: string, { hours }: Given): SettingRow {
  const choices = [BY_CLOCK, 'open', 'closed', 'holiday'];
  return { of: 'hours', name, label: `hours ${name}`, shown: hours.get(name) ?? BY_CLOCK, choices };
}

const BY_CLOCK = 'by the clock';

function variableRow({ id, type, values }: Variable, { variables }: Given): SettingRow {
  const value = variables.get(id);
  const fixed = type === 'boolean' ? ['true', 'false'] : values.map((one) => one.value);
  const choices = type === 'boolean' || type === 'enum' ? [AS_WRITTEN, ...fixed] : [];
  const shown = value === undefined ? AS_WRITTEN : String(value);
  return { of: 'variable', name: id, label: id, shown, choices };
}

const AS_WRITTEN = 'as the flow says';

function conditionsMet({ conditions }: Given, last: Moment): readonly string[] {
  const judged = momentsOf(last).flatMap(({ heard }) => heard.flatMap(conditionIn));
  return [...new Set([...conditions.keys(), ...judged])];
}

function conditionIn(one: Heard): readonly string[] {
  return one.kind === 'judged' ? [one.condition] : [];
}

function conditionRow(name: string, { conditions }: Given): SettingRow {
  const shown = conditions.get(name) === true ? 'holds' : 'does not hold';
  const choices = ['does not hold', 'holds'];
  return { of: 'condition', name, label: `if ${name}`, shown, choices };
}

function mockRows(flow: Flow, { mocks }: Given): readonly SettingRow[] {
  return [...mockables(flow)].map(([name, outcomes]) => {
    const set = mocks.get(name)?.map(({ outcome }) => outcome);
    const choices = ['as usual', ...outcomes];
    return {
      of: 'mock',
      name,
      label: `${name} comes to`,
      shown: set?.join(', ') ?? 'as usual',
      choices,
    };
  });
}
