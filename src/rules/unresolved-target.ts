import type { WrittenOutcome } from '../analysis/written-outcomes.ts';
import type { Fault } from '../finding/fault.ts';
import type { Flow } from '../model/flow.ts';
import { stepName } from '../model/step-name.ts';
import { dedent } from '../text/dedent.ts';
import type { Located } from '../text/located.ts';
import { suggestion } from '../text/suggestion.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'unresolved-target',
  since: '0.1.0',
  severity: 'error',
  minimal: true,
  summary: 'A name that nothing in the flow bears: of a step, a schedule or a variable.',
  why: 'A call that comes to such a place stops in mid-sentence, and the step that was meant loses its callers.',
  remedy:
    'Correct the name, or add what it names. Variables are only asked for in a flow that declares some.',
  sources: [
    'Twilio Studio REST API, validation error 81022: a transition to a widget that does not exist',
  ],
  options: {},
  examples: {
    good: [
      dedent`
        presszero: 1
        start: main
        defaults: { exhausted: desk }
        steps:
          main:
            type: menu
            prompt: To see a doctor, press 1. For bills, press 7.
            options: { "1": desk, "7": billing }
          desk: { type: queue, prompt: Please hold. }
          billing: { type: transfer, to: "+442071234567", prompt: One moment please. }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: main
          defaults: { exhausted: desk }
          steps:
            main:
              type: menu
              prompt: To see a doctor, press 1. For bills, press 7.
              options: { "1": desk, "7": biling }
            desk: { type: queue, prompt: Please hold. }
            billing: { type: transfer, to: "+442071234567", prompt: One moment please. }
        `,
        finds: [
          '8:32-8:38 Option "7" leads to "biling", which is no step: did you mean "billing"?',
        ],
      },
      {
        flow: dedent`
          presszero: 1
          start: gate
          schedules:
            office: { timezone: Europe/Amsterdam, open: { mon-fri: 08:30-17:30 } }
          variables:
            polis: { type: string }
          defaults: { noInput: { prompt: Sorry? }, noMatch: { prompt: Sorry? }, exhausted: balie }
          goals:
            - { id: schade, label: Schade melden, reached: [schadebalie] }
          steps:
            gate: { type: hours, schedule: ofice, open: polis, closed: bericht }
            polis: { type: collect, prompt: Toets uw polisnummer., into: polisnr, digits: 8, next: desk }
            desk: { type: queue, prompt: Een ogenblik geduld. }
            bericht: { type: voicemail, prompt: Spreek uw bericht in. }
        `,
        finds: [
          '7:82-7:87 Outcome "exhausted" of "defaults" leads to "balie", which is no step: add the step, or name another',
          '9:51-9:62 Goal "schade" is reached at "schadebalie", which is no step: add the step, or name another',
          '11:34-11:39 Hours "gate" asks "ofice", which is no schedule: did you mean "office"?',
          '12:64-12:71 Collect "polis" fills "polisnr", which is no variable: did you mean "polis"?',
        ],
      },
    ],
  },
  *check({ flow, facts }) {
    const written = facts.written();
    const advice = makeAdvice(flow.steps, 'add the step, or name another');
    const stepNames: ReadonlyMap<string, unknown> = flow.steps;
    const start = flow.start;
    if (start !== undefined && !stepNames.has(start.value)) {
      const says = `The call starts at "${start.value}", which is no step`;
      yield { at: start.at, message: `${says}: ${advice(start.value)}` };
    }
    for (const item of written) {
      const { target } = item.outcome;
      if (target?.kind !== 'step' || stepNames.has(target.id)) continue;
      const says = `${wordsOf(item)} leads to "${target.id}", which is no step`;
      yield { at: target.at, message: `${says}: ${advice(target.id)}` };
    }
    for (const { id, reached } of flow.goals) {
      for (const { at, value } of reached) {
        if (stepNames.has(value)) continue;
        const says = `Goal "${id.value}" is reached at "${value}", which is no step`;
        yield { at, message: `${says}: ${advice(value)}` };
      }
    }
    yield* strangeNames(askedSchedules(flow), flow.schedules, 'schedule');
    if (flow.variables.size > 0) {
      yield* strangeNames(assignedVariables(flow, written), flow.variables, 'variable');
    }
  },
});

function wordsOf({ kind, name, step }: WrittenOutcome): string {
  const owner = step === undefined ? '"defaults"' : `"${stepName(step)}"`;
  switch (kind) {
    case 'option':
      return `Option "${name}"`;
    case 'global':
      return `Global key "${name}"`;
    case 'handler':
      return `Handler "${name}" of ${owner}`;
    case 'case':
      return name === '' ? `A case of ${owner}` : `Case "${name}" of ${owner}`;
    case 'exit':
      return `Exit "${name}" of ${owner}`;
    case 'outcome':
      return `Outcome "${name}" of ${owner}`;
  }
}

type Use = { readonly words: string; readonly name: Located<string> };

function* strangeNames(
  uses: Iterable<Use>,
  known: ReadonlyMap<string, unknown>,
  kind: 'schedule' | 'variable',
): Iterable<Fault> {
  const advice = makeAdvice(known, `add it under "${kind}s"`);
  for (const { words, name } of uses) {
    if (known.has(name.value)) continue;
    const message = `${words} "${name.value}", which is no ${kind}: ${advice(name.value)}`;
    yield { at: name.at, message };
  }
}

/** A foreign file mostly names schedules that stand elsewhere. */
function* askedSchedules(flow: Flow): Iterable<Use> {
  if (flow.format !== 'presszero' && flow.schedules.size === 0) return;
  for (const step of flow.steps.values()) {
    if (step.type !== 'hours' || step.schedule === undefined) continue;
    yield { words: `Hours "${stepName(step)}" asks`, name: step.schedule };
  }
}

function* assignedVariables(flow: Flow, written: readonly WrittenOutcome[]): Iterable<Use> {
  for (const step of flow.steps.values()) {
    if (step.type === 'collect' && step.into !== undefined) {
      yield { words: `Collect "${stepName(step)}" fills`, name: step.into };
    }
    if (step.type !== 'set') continue;
    for (const { variable } of step.set) {
      yield { words: `Set "${stepName(step)}" sets`, name: variable };
    }
  }
  for (const item of written) {
    for (const { variable } of item.outcome.set) {
      yield { words: `${wordsOf(item)} sets`, name: variable };
    }
  }
}

/** What would be right in the place of a name; a file of nothing but slips gets few suggestions. */
function makeAdvice(
  known: ReadonlyMap<string, unknown>,
  otherwise: string,
): (name: string) => string {
  const given = new Map<string, string>();
  return (name) => {
    const before = given.get(name);
    if (before !== undefined) return before;
    const isAffordable = given.size * known.size < COMPARISONS_MAX;
    const near = isAffordable ? suggestion(name, known.keys()) : undefined;
    const advice = near === undefined ? otherwise : `did you mean "${near}"?`;
    given.set(name, advice);
    return advice;
  };
}

const COMPARISONS_MAX = 200_000;
