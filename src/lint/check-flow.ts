import { facts } from '../analysis/facts.ts';
import type { Fault, NamedFault } from '../finding/fault.ts';
import type { Flow } from '../model/flow.ts';
import type { OptionValues, Rule } from '../rules/rule.ts';
import type { Known } from '../space/known.ts';
import { TAKEN_AS_POSSIBLE } from '../space/taken-as-possible.ts';
import type { Failure } from './linted-file.ts';
import { replayed } from './replayed.ts';
import type { OptionValue, RuleSetting, RuleSettings } from './settings.ts';
import { soundFaults } from './sound-faults.ts';

/**
 * Asks every rule that is on about a flow.
 *
 * The call of every fault is played in the simulator; one that does not go where it says it goes is a
 * fault of the rule, or, where a flow has more states than can be told apart, left out. A rule that throws keeps what it has found so far; the rest of the rules are asked
 * all the same.
 */
export function checkFlow(
  flow: Flow,
  rules: readonly Rule[],
  { settings, textLength, known = {} }: FlowSetup,
): FlowChecked {
  const faults: NamedFault[] = [];
  const failed: Failure[] = [];
  const subject = { flow, facts: facts(flow, known) };
  let played = 0;
  for (const rule of rules) {
    const setting = settings.get(rule.id);
    if (setting === undefined || setting.level === 'off' || rule.check === undefined) continue;
    try {
      const told = rule.check(subject, valuesOf(setting));
      for (const fault of rule.origin === undefined ? told : soundFaults(told, textLength)) {
        played += fault.call?.ways.length ?? 0;
        const isSame =
          fault.call === undefined ||
          played > WAYS_MAX ||
          replayed(flow, fault.call, known.trees) !== false;
        // What was too much to be told apart may go either way, which one call cannot always do.
        const isUnsure = !isSame && subject.facts.space().givenUp.length > 0;
        faults.push(named(rule.id, isUnsure ? { ...fault, call: undefined } : fault));
        if (!isSame && !isUnsure) throw new Error(wrongCall(fault));
      }
    } catch (error) {
      failed.push({ ruleId: rule.id, error, origin: rule.origin });
    }
  }
  return { faults, failed };
}

/** What checking a flow goes by. */
export type FlowSetup = {
  readonly settings: RuleSettings;
  /** The length of the flow's file, within which all places lie. */
  readonly textLength: number;
  /** What is known of the flow besides its file. */
  readonly known?: Partial<Known>;
};

/** All calls of a flow together; what is above is not played, to keep lint linear in bad flows. */
const WAYS_MAX = 200_000;

function wrongCall({ message, call }: Fault): string {
  return `the call "${call?.keys}" does not show what the finding says: ${message}`;
}

/** What the rules say, and those that threw. */
export type FlowChecked = {
  readonly faults: readonly NamedFault[];
  readonly failed: readonly Failure[];
};

/** A call that rests on a condition is only as sure as that condition, and the message says so. */
function named(rule: string, fault: Fault): NamedFault {
  const isAssumed = fault.call?.given.some((text) => text.endsWith(TAKEN_AS_POSSIBLE)) === true;
  const message = isAssumed ? `${fault.message} (conditions taken as either)` : fault.message;
  return { ...fault, message, rule };
}

function valuesOf({ options }: RuleSetting): OptionValues<Rule['options']> {
  const values: Record<string, OptionValue> = {};
  for (const [name, option] of options) values[name] = option.value;
  return values;
}
