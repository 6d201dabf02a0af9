import type { Condition } from '../model/condition.ts';
import type { Flow } from '../model/flow.ts';
import type { Assignment } from '../model/outcome.ts';
import type { Prompt } from '../model/prompt.ts';
import type { Step } from '../model/step.ts';
import { suggestion } from '../text/suggestion.ts';
import type { WrittenOutcome } from './written-outcomes.ts';

/** Names that a flow declares and does not use. */
export type UnusedNames = {
  /** They occur nowhere, and no mistyped name was meant to be them: such a slip is told itself. */
  readonly unused: ReadonlySet<string>;
  /** They are read only by what is assigned to them, as in `tries + 1`. */
  readonly changed: ReadonlySet<string>;
};

/**
 * Of some names of schedules and variables those that nothing uses. A name of several words, such
 * as `after-hours`, occurs where all of them do. Reads on only until the last name is found.
 *
 * @param written The outcomes that are written in the flow; asked only if they are needed.
 */
export function unusedNames(
  flow: Flow,
  names: readonly string[],
  written: () => readonly WrittenOutcome[],
): UnusedNames {
  const unseen = new Set(names.flatMap((name) => name.match(WORD) ?? []));
  const unasked = new Set(unseen);
  const changed = new Set<string>();
  for (const { text, by } of unasked.size === 0 ? [] : usesOf(flow, written)) {
    for (const word of text.match(WORD) ?? []) {
      unseen.delete(word);
      if (word !== by) unasked.delete(word);
      else if (unasked.has(word)) changed.add(word);
    }
    if (unasked.size === 0) break;
  }
  const meant = unseen.size === 0 ? NONE : meantNames(flow, written());
  const isUnused = (name: string): boolean =>
    !meant.has(name) && (name.match(WORD) ?? []).some((word) => unseen.has(word));
  return {
    unused: new Set(names.filter(isUnused)),
    changed: new Set(names.filter((name) => unasked.has(name) && changed.has(name))),
  };
}

const NONE: ReadonlySet<string> = new Set();

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

/** A text that can name a schedule or a variable. */
type Use = {
  readonly text: string;
  /** The variable that takes its value, where it is one that is assigned. */
  readonly by?: string;
};

function* usesOf(flow: Flow, written: () => readonly WrittenOutcome[]): Iterable<Use> {
  for (const step of flow.steps.values()) {
    yield* prompted(step.prompt);
    yield* ownTexts(step);
  }
  for (const { outcome } of written()) {
    yield* prompted(outcome.prompt);
    yield* assigned(outcome.set);
    yield* conditioned(outcome.when);
    yield* braced(outcome.label?.value);
  }
}

function* ownTexts(step: Step): Iterable<Use> {
  if (step.type === 'hours' && step.schedule !== undefined) yield { text: step.schedule.value };
  if (step.type === 'collect' && step.into !== undefined) yield { text: step.into.value };
  if (step.type === 'set') yield* assigned(step.set);
  if (step.type === 'transfer') yield* braced(step.to?.value);
  if (step.type === 'queue') yield* braced(step.queue?.value);
}

function* prompted(prompt: Prompt | undefined): Iterable<Use> {
  for (const { text, audio, when } of prompt?.segments ?? []) {
    yield* braced(text?.value);
    yield* braced(audio?.value);
    yield* conditioned(when);
  }
}

function* assigned(set: readonly Assignment[]): Iterable<Use> {
  for (const { variable, value } of set) {
    yield { text: value.value, by: variable.value };
    // What is only set counts as used: platforms hand it on with the call.
    const isOwn = value.value.match(WORD)?.includes(variable.value) === true;
    if (!isOwn) yield { text: variable.value };
  }
}

function* conditioned(when: Condition | undefined): Iterable<Use> {
  if (when !== undefined) yield { text: when.text };
}

/** What stands in braces in a text that people hear. */
function braced(text: string | undefined): readonly Use[] {
  return text?.match(/\{[^{}]*\}/g)?.map((inner) => ({ text: inner })) ?? [];
}
