import { type WrittenOutcome, writtenOutcomes } from '../analysis/written-outcomes.ts';
import type { Condition } from '../model/condition.ts';
import type { Flow } from '../model/flow.ts';
import type { Assignment } from '../model/outcome.ts';
import type { Prompt } from '../model/prompt.ts';
import type { Step } from '../model/step.ts';
import { dedent } from '../text/dedent.ts';
import { suggestion } from '../text/suggestion.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'unused-definition',
  since: '0.1.0',
  severity: 'warning',
  summary: 'A schedule, a variable or a global key that nothing in the flow uses.',
  why: 'Most often the step that was to ask it got lost: a schedule that no step asks means a menu that sends callers at night to an empty office.',
  remedy: 'Use it where it was meant, or delete it.',
  sources: ['Our own choice'],
  options: {},
  examples: {
    good: [
      dedent`
        presszero: 1
        start: gate
        schedules:
          office: { timezone: Europe/Berlin, open: { mon-fri: 08:00-16:00 } }
        variables:
          card: { type: string }
        defaults: { noInput: { prompt: Wie bitte? }, noMatch: { prompt: Wie bitte? }, exhausted: desk }
        steps:
          gate: { type: hours, schedule: office, open: number, closed: message }
          number: { type: collect, prompt: Ihre Kartennummer bitte., into: card, digits: 8, next: desk }
          desk: { type: queue, prompt: Bitte warten Sie. }
          message: { type: voicemail, prompt: Bitte sprechen Sie nach dem Ton. }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: number
          schedules:
            office: { timezone: Europe/Berlin, open: { mon-fri: 08:00-16:00 } }
          variables:
            card: { type: string }
            vip: { type: boolean, from: caller }
          defaults: { noInput: { prompt: Wie bitte? }, noMatch: { prompt: Wie bitte? }, exhausted: desk }
          globals: { "0": desk }
          steps:
            number: { type: collect, prompt: Ihre Kartennummer bitte., into: card, digits: 8, next: desk }
            desk: { type: queue, prompt: Bitte warten Sie. }
        `,
        finds: [
          '4:3-4:9 No step asks schedule "office": ask it in an "hours" step, or delete it',
          '7:3-7:6 Nothing uses variable "vip": use it in a condition or a prompt, or delete it',
          '9:12-9:15 Global keys work in menus, and this flow has none: delete them',
        ],
      },
    ],
  },
  *check({ flow }) {
    // What a foreign system does with its variables we see only in part.
    const variables = flow.format === 'presszero' ? [...flow.variables.values()] : [];
    const looksUp = [...flow.steps.values()].some(({ type }) => type === 'lookup');
    const asked = variables.filter(({ from }) => from !== 'lookup' || !looksUp);
    const unused = unusedNames(flow, [...flow.schedules.keys(), ...asked.map(({ id }) => id)]);
    for (const { id, at } of flow.schedules.values()) {
      if (!unused.has(id)) continue;
      const message = `No step asks schedule "${id}": ask it in an "hours" step, or delete it`;
      yield { at, message };
    }
    for (const { id, at } of asked) {
      if (!unused.has(id)) continue;
      const message = `Nothing uses variable "${id}": use it in a condition or a prompt, or delete it`;
      yield { at, message };
    }
    const [global] = flow.globals;
    if (global === undefined || [...flow.steps.values()].some(({ type }) => type === 'menu'))
      return;
    yield {
      at: global.at,
      message: 'Global keys work in menus, and this flow has none: delete them',
    };
  },
});

/**
 * The names that occur nowhere as a word, and that no mistyped name was meant to be: such a slip
 * has a finding of its own. A name of several words, such as `after-hours`, occurs where all of
 * them do. Reads on only until the last name is found.
 */
function unusedNames(flow: Flow, names: readonly string[]): ReadonlySet<string> {
  const unseen = new Set(names.flatMap((name) => name.match(WORD) ?? []));
  if (unseen.size === 0) return unseen;
  const written = writtenOutcomes(flow);
  for (const text of textsOf(flow, written)) {
    for (const word of text.match(WORD) ?? []) unseen.delete(word);
    if (unseen.size === 0) return unseen;
  }
  const meant = meantNames(flow, written);
  const isUnused = (name: string): boolean =>
    !meant.has(name) && (name.match(WORD) ?? []).some((word) => unseen.has(word));
  return new Set(names.filter(isUnused));
}

const WORD = /[\p{L}\p{N}_$]+/gu;

function meantNames(flow: Flow, written: readonly WrittenOutcome[]): ReadonlySet<string> {
  const meant = new Set<string>();
  const strange = new Set<string>();
  const add = (name: string | undefined, known: ReadonlyMap<string, unknown>): void => {
    if (name === undefined || known.has(name) || strange.has(name)) return;
    strange.add(name);
    if (strange.size * known.size > COMPARISONS_MAX) return;
    const near = suggestion(name, known.keys());
    if (near !== undefined) meant.add(near);
  };
  for (const step of flow.steps.values()) {
    if (step.type === 'hours') add(step.schedule?.value, flow.schedules);
    if (step.type === 'collect') add(step.into?.value, flow.variables);
    if (step.type !== 'set') continue;
    for (const { variable } of step.set) add(variable.value, flow.variables);
  }
  for (const { outcome } of written) {
    for (const { variable } of outcome.set) add(variable.value, flow.variables);
  }
  return meant;
}

const COMPARISONS_MAX = 200_000;

/** Every text of the flow that can name a schedule or a variable. */
function* textsOf(flow: Flow, written: readonly WrittenOutcome[]): Iterable<string> {
  for (const step of flow.steps.values()) {
    yield* prompted(step.prompt);
    yield* ownTexts(step);
  }
  for (const { outcome } of written) {
    yield* prompted(outcome.prompt);
    yield* assigned(outcome.set);
    yield* conditioned(outcome.when);
    yield* braced(outcome.label?.value);
  }
}

function* ownTexts(step: Step): Iterable<string> {
  if (step.type === 'hours' && step.schedule !== undefined) yield step.schedule.value;
  if (step.type === 'collect' && step.into !== undefined) yield step.into.value;
  if (step.type === 'set') yield* assigned(step.set);
  if (step.type === 'transfer') yield* braced(step.to?.value);
  if (step.type === 'queue') yield* braced(step.queue?.value);
}

function* prompted(prompt: Prompt | undefined): Iterable<string> {
  for (const { text, audio, when } of prompt?.segments ?? []) {
    yield* braced(text?.value);
    yield* braced(audio?.value);
    yield* conditioned(when);
  }
}

function* assigned(set: readonly Assignment[]): Iterable<string> {
  for (const { variable, value } of set) {
    yield variable.value;
    yield value.value;
  }
}

function* conditioned(when: Condition | undefined): Iterable<string> {
  if (when !== undefined) yield when.text;
}

/** What stands in braces in a text that people hear. */
function braced(text: string | undefined): readonly string[] {
  return text?.match(/\{[^{}]*\}/g) ?? [];
}
