import type { NamedFault } from '../finding/fault.ts';
import type { Flow, Variable } from '../model/flow.ts';
import type { Span } from '../text/span.ts';
import { suggestion } from '../text/suggestion.ts';
import type { CallsFile } from './calls-file.ts';
import type { Expectation } from './expectation.ts';
import type { Given, GivenValue } from './given.ts';
import { type KnownNames, knownNames } from './known-names.ts';
import type { Requirement } from './requirement.ts';
import { valueFault } from './value-fault.ts';

/**
 * The names in a calls file that nothing in its flow bears, and values that are none of their
 * variables', each told once.
 *
 * @param flows The flow that is called and those that it runs.
 */
export function flowNameFaults(file: CallsFile, flows: readonly Flow[]): readonly NamedFault[] {
  const names = knownNames(flows);
  const faults = new Map<string, NamedFault>();
  for (const { given, script, requirements } of file.calls) {
    const acts = 'value' in script ? [] : script;
    const expected = acts.flatMap((act) => (act.kind === 'expect' ? act.expectations : []));
    for (const fault of [
      ...givenFaults(given, names),
      ...expected.flatMap((one) => expectationFaults(one, names)),
      ...requirements.flatMap((one) => requirementFaults(one, names)),
    ]) {
      // Defaults, and what a matrix does not change, are in several calls.
      const key = `${fault.at.start} ${fault.message}`;
      if (!faults.has(key)) faults.set(key, fault);
    }
  }
  return [...faults.values()].sort((one, other) => one.at.start - other.at.start);
}

function givenFaults(given: Given, names: KnownNames): readonly NamedFault[] {
  const { set, mocks, hours, holds } = given;
  return [
    ...valuesFaults(set, names),
    ...[...mocks].flatMap(([name, { value, nameAt }]) => {
      const outcomes = names.mocks.get(name);
      if (outcomes === undefined) return [unmockable(name, nameAt, names)];
      return value.flatMap(({ outcome, set: assigned }) => [
        ...unless(outcomes, outcome.value, outcome.at, `outcome of "${name}"`),
        ...valuesFaults(assigned, names),
      ]);
    }),
    ...[...hours].flatMap(([name, { nameAt }]) =>
      unless(names.schedules, name, nameAt, 'schedule of the flow'),
    ),
    ...[...holds].flatMap(([text, { nameAt }]) =>
      unless(names.conditions, text, nameAt, 'condition of the flow'),
    ),
  ];
}

function unmockable(name: string, at: Span, { steps, mocks }: KnownNames): NamedFault {
  const step = steps.get(name);
  if (step === undefined) {
    const what = 'step, service, queue or address of the flow that can be mocked';
    return unknown(name, at, what, mocks.keys());
  }
  const is = `Step "${name}" is of type "${step.type}", which comes to nothing by itself`;
  return { rule: 'unknown-name', at, message: `${is}: mock lookups, queues and transfers` };
}

function valuesFaults(
  values: ReadonlyMap<string, GivenValue>,
  { variables }: KnownNames,
): readonly NamedFault[] {
  return [...values].flatMap(([name, value]) =>
    variables.has(name)
      ? wrongValue(variables.get(name), value)
      : [unknown(name, value.nameAt, 'variable of the flow', variables.keys())],
  );
}

function wrongValue(variable: Variable | undefined, value: GivenValue): readonly NamedFault[] {
  const message = variable && valueFault(variable, value);
  return message === undefined ? [] : [{ rule: 'unknown-name', at: value.at, message }];
}

function expectationFaults(expected: Expectation, names: KnownNames): readonly NamedFault[] {
  if (expected.kind === 'step') {
    return unless(names.steps, expected.step, expected.at, 'step of the flow');
  }
  if (expected.kind !== 'variable') return [];
  const { name, nameAt, value } = expected;
  if (names.variables.has(name)) return wrongValue(names.variables.get(name), value);
  const known = [...EXPECTED, ...names.variables.keys()];
  return [unknown(name, nameAt, 'variable of the flow', known)];
}

/** What may be expected besides variables. */
const EXPECTED = ['step', 'attempt', 'noInputs', 'noMatches', 'time', 'heard', 'human'];

function requirementFaults(required: Requirement, names: KnownNames): readonly NamedFault[] {
  if (required.kind === 'ends') {
    const { step } = required;
    return step === undefined ? [] : unless(names.steps, step.value, step.at, 'step of the flow');
  }
  if (required.kind !== 'never') return [];
  const known = new Set([...names.steps.keys(), ...ENDS]);
  return unless(known, required.name, required.at, 'step of the flow');
}

/** What a call may never reach besides steps. */
const ENDS = ['human', 'machine', 'voicemail', 'callback'];

function unless(
  known: ReadonlySet<string> | ReadonlyMap<string, unknown>,
  name: string,
  at: Span,
  what: string,
): readonly NamedFault[] {
  return known.has(name) ? [] : [unknown(name, at, what, known.keys())];
}

function unknown(name: string, at: Span, what: string, known: Iterable<string>): NamedFault {
  const names = [...known];
  const meant = suggestion(name, names);
  const few = names.length > 0 && names.length <= NAMES_MAX;
  const list = few ? `: there is ${names.map((one) => `"${one}"`).join(', ')}` : '';
  const advice = meant === undefined ? list : `: did you mean "${meant}"?`;
  return { rule: 'unknown-name', at, message: `"${name}" is no ${what}${advice}` };
}

/** As many as fit in a line. */
const NAMES_MAX = 6;
