import { wholeMs } from '../model/whole-ms.ts';
import type { CallerAct } from '../simulator/caller-act.ts';
import type { Mock, Value } from '../simulator/world.ts';
import type { CallDraft, DraftAct, DraftEnd, DraftGiven } from './call-draft.ts';
import { yamlScalar } from './yaml-scalar.ts';

/**
 * A call as an item of the list `calls`, in lines that end with a line break; `indent` stands
 * before each. The same draft gives the same text, and reading it gives the same call.
 */
export function callText({ name, given, acts, ends }: CallDraft, indent = '  '): string {
  const world = givenText(given);
  const lines = [
    `- name: ${yamlScalar(name)}`,
    ...(world === '{}' ? [] : [`  given: ${world}`]),
    ...(acts.length === 0 ? [] : ['  acts:', ...acts.map((act) => `    - ${actText(act)}`)]),
    ...(ends === undefined ? [] : [`  then: ${endText(ends)}`]),
  ];
  return lines.map((line) => `${indent}${line}\n`).join('');
}

function givenText({ clock, set, mocks, hours, holds, platform = {} }: DraftGiven): string {
  const { typeAhead, counters } = platform;
  return braces([
    ['clock', clock === undefined ? undefined : yamlScalar(clock)],
    ['set', valuesText(set)],
    ['mocks', mapText(mocks, (list) => `[${list.map(mockText).join(', ')}]`)],
    ['hours', mapText(hours, yamlScalar)],
    ['holds', mapText(holds, String)],
    [
      'platform',
      typeAhead === undefined && counters === undefined
        ? undefined
        : braces([
            ['typeAhead', typeAhead?.toString()],
            ['counters', counters],
          ]),
    ],
  ]);
}

function mockText({ outcome, set, afterMs }: Mock): string {
  const values = valuesText(set);
  if (values === undefined && afterMs === undefined) return yamlScalar(outcome);
  return braces([
    ['outcome', yamlScalar(outcome)],
    ['set', values],
    ['after', afterMs === undefined ? undefined : duration(afterMs)],
  ]);
}

function valuesText(values: ReadonlyMap<string, Value> | undefined): string | undefined {
  return mapText(values, (value) =>
    typeof value === 'string' ? yamlScalar(value) : String(value),
  );
}

function mapText<Item>(
  map: ReadonlyMap<string, Item> | undefined,
  text: (item: Item) => string,
): string | undefined {
  if (map === undefined || map.size === 0) return undefined;
  return braces([...map].map(([name, item]) => [yamlScalar(name), text(item)]));
}

function braces(entries: readonly (readonly [string, string | undefined])[]): string {
  const written = entries.flatMap(([key, value]) =>
    value === undefined ? [] : `${key}: ${value}`,
  );
  return written.length === 0 ? '{}' : `{ ${written.join(', ')} }`;
}

function actText(one: DraftAct): string {
  if (one.kind === 'step') return `expect: { step: ${yamlScalar(one.step)} }`;
  return one.act.kind === 'silence' ? `silence: ${one.times}` : callerActText(one.act);
}

function callerActText(act: CallerAct): string {
  switch (act.kind) {
    case 'press': {
      const press = `press: ${JSON.stringify(act.keys)}`;
      return act.afterMs === undefined ? press : `{ ${press}, at: ${duration(act.afterMs)} }`;
    }
    case 'wrongKey':
      return 'press: wrong';
    case 'silence':
      return 'silence: 1';
    case 'listen':
      return 'listen: true';
    case 'wait':
      return `wait: ${duration(act.ms)}`;
    case 'say':
      return `say: ${yamlScalar(act.phrase)}`;
    case 'hangup':
      return 'hangup: true';
  }
}

function endText({ kind, step, fault }: DraftEnd): string {
  return braces([
    ['ends', step === undefined ? kind : braces([[kind, yamlScalar(step)]])],
    ['fault', fault],
  ]);
}

/** As the simulator counts it. */
function duration(ms: number): string {
  return `${wholeMs(ms) / 1_000}s`;
}
