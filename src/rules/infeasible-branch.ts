import { impossibleGlobals } from '../analysis/impossible-globals.ts';
import { type ImpossibleWay, impossibleWays } from '../analysis/impossible-ways.ts';
import type { Fault } from '../finding/fault.ts';
import type { Step } from '../model/step.ts';
import { stepName } from '../model/step-name.ts';
import { isEmpty } from '../space/is-empty.ts';
import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'infeasible-branch',
  since: '0.1.0',
  severity: 'warning',
  summary:
    'A case, an outcome of hours, an option or a global key that no call can take, whichever way it came.',
  why: 'What is behind it nobody ever hears, although it is wired: most often the step stands too early, before what it asks is known, or two cases stand in the wrong order.',
  remedy:
    'Move the step behind what sets its variable, put the narrower case first, or delete what cannot happen.',
  sources: [
    'Path-sensitive checks of programs; no tool for phone menus does it',
    'Our own choice: an "else" behind cases that leave nothing out is a safety net and no fault, and hours asked again after the caller was heard may have changed',
  ],
  options: {},
  examples: {
    good: [
      dedent`
        presszero: 1
        start: number
        variables:
          known: { type: boolean, initial: false }
        defaults: { noInput: { prompt: Sorry? }, noMatch: { prompt: Sorry? }, exhausted: desk }
        steps:
          number: { type: collect, prompt: Your account number please., into: account, digits: 8, next: find }
          find: { type: lookup, service: accounts, outcomes: { ok: { goto: gate, set: { known: "true" } }, unknown: gate } }
          gate: { type: branch, cases: [{ when: known, goto: balance }], else: desk }
          balance: { type: say, prompt: Your balance is fine., next: desk }
          desk: { type: queue, prompt: Please hold. }
      `,
      dedent`
        presszero: 1
        start: gate
        schedules: { office: { timezone: Europe/London, open: { mon-fri: 09:00-17:00 } } }
        defaults: { noInput: { prompt: Sorry? }, noMatch: { prompt: Sorry? }, exhausted: again }
        steps:
          gate: { type: hours, schedule: office, open: main, closed: message }
          main: { type: menu, prompt: "For bills, press 1. For a person, press 0.", options: { "1": again, "0": again } }
          again: { type: hours, schedule: office, open: desk, closed: message }
          desk: { type: queue, prompt: Please hold. }
          message: { type: voicemail, prompt: Please leave a message. }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: gate
          variables:
            known: { type: boolean, initial: false }
          defaults: { noInput: { prompt: Sorry? }, noMatch: { prompt: Sorry? }, exhausted: desk }
          steps:
            gate: { type: branch, cases: [{ when: known, goto: balance }], else: number }
            number: { type: collect, prompt: Your account number please., into: account, digits: 8, next: find }
            find: { type: lookup, service: accounts, outcomes: { ok: { goto: desk, set: { known: "true" } }, unknown: desk } }
            balance: { type: say, prompt: Your balance is fine., next: desk }
            desk: { type: queue, prompt: Please hold. }
        `,
        finds: [
          '7:41-7:46 No call takes case "known" of "gate", as known = false in every call there: ask it elsewhere, or delete it',
        ],
      },
      {
        flow: dedent`
          presszero: 1
          start: main
          variables:
            known: { type: boolean, initial: false }
          defaults: { noInput: { prompt: Sorry? }, noMatch: { prompt: Sorry? }, exhausted: desk }
          globals:
            "0": desk
            "8": { goto: express, when: known }
          steps:
            main: { type: menu, prompt: "For bills, press 1. For a person, press 0.", options: { "1": number } }
            number: { type: collect, prompt: Your account number please., into: account, digits: 8, next: find }
            find: { type: lookup, service: accounts, outcomes: { ok: { goto: desk, set: { known: "true" } }, unknown: main } }
            express: { type: queue, prompt: You come first. }
            desk: { type: queue, prompt: Please hold. }
        `,
        finds: [
          '8:3-8:6 No call takes global key "8", as known = false at every menu: set before what it asks, or delete it',
        ],
      },
      {
        flow: dedent`
          presszero: 1
          start: gate
          schedules: { office: { timezone: Europe/London, open: { mon-fri: 09:00-17:00 } } }
          variables:
            score: { type: number, min: 0, max: 10, from: caller }
          steps:
            gate: { type: hours, schedule: office, open: rank, closed: late, holiday: message }
            late: { type: hours, schedule: office, open: desk, closed: message }
            rank:
              type: branch
              cases:
                - { when: score > 3, goto: desk }
                - { when: score > 7, goto: express }
              else: desk
            express: { type: queue, prompt: You come first. }
            desk: { type: queue, prompt: Please hold. }
            message: { type: voicemail, prompt: Please leave a message. }
        `,
        finds: [
          '7:68-7:75 No call takes "holiday" of "gate", as schedule "office" names no holidays: ask it elsewhere, or delete it',
          '8:42-8:46 No call takes "open" of "late", as "office" is closed in every call there: ask it elsewhere, or delete it',
          '13:17-13:26 No call takes case "score > 7" of "rank", as case "score > 3" comes first and holds whenever it does: put it first, or delete it',
        ],
      },
    ],
  },
  *check({ flow, facts }) {
    const { steps, types } = facts.graph();
    const asksGlobals = flow.globals.some(({ when }) => when !== undefined);
    const asked: number[] = [];
    for (let index = 0; index < types.length; index += 1) {
      const type = types[index];
      const step = type !== undefined && MAY_BE_DECIDED.has(type) ? steps[index] : undefined;
      if (step === undefined) continue;
      if (isDecided(step) || (asksGlobals && type === 'menu')) asked.push(index);
    }
    if (asked.length === 0) return;
    const hasHours = facts.space().axes.some(({ kind }) => kind === 'hours');
    const hereAt = hasHours ? facts.occurringAnyTime(asked) : facts.occursAt;
    for (const { option, why } of impossibleGlobals(flow, facts.space(), steps, hereAt)) {
      const is = why === '' ? 'it cannot hold at any menu' : `${why} at every menu`;
      yield {
        at: option.at,
        message: `No call takes global key "${option.keys}", as ${is}: set before what it asks, or delete it`,
      };
    }
    for (const index of asked) {
      const step = steps[index];
      if (step === undefined || !isDecided(step)) continue;
      const here = hereAt(index);
      if (isEmpty(here)) continue;
      for (const way of impossibleWays(flow, facts.space(), step, here)) {
        yield faultOf(stepName(step), way);
      }
    }
  },
});

const MAY_BE_DECIDED: ReadonlySet<Step['type']> = new Set(['branch', 'hours', 'menu', 'queue']);

/** Whether conditions or hours decide how a call leaves a step. */
function isDecided(step: Step): boolean {
  if (step.type === 'branch' || step.type === 'hours') return true;
  const hasKeys = step.type === 'menu' || step.type === 'queue';
  return hasKeys && step.options.some(({ when }) => when !== undefined);
}

function faultOf(step: string, way: ImpossibleWay): Fault {
  switch (way.kind) {
    case 'never':
      return {
        at: way.at,
        message: `No call takes ${way.name} of "${step}", as ${way.why}: ask it elsewhere, or delete it`,
      };
    case 'hidden': {
      const by =
        way.by === undefined
          ? 'as the cases before it take all that it could: put it first, or delete it'
          : `as case "${way.by.when?.text ?? ''}" comes first and holds whenever it does: put it first, or delete it`;
      return {
        at: way.one.when?.at ?? way.one.at,
        message: `No call takes case "${way.one.when?.text ?? ''}" of "${step}", ${by}`,
        ...(way.by === undefined ? {} : { notes: [{ at: way.by.at, message: 'Taken first' }] }),
      };
    }
    case 'always':
      return {
        at: way.one.when?.at ?? way.one.at,
        message: `Every call that comes to "${step}" takes case "${way.one.when?.text ?? ''}"${way.why === '' ? '' : `, as ${way.why}`}: ask it elsewhere, or delete the ways after it`,
      };
  }
}
