import type { Facts } from '../analysis/facts.ts';

import { openingWords } from '../analysis/opening-words.ts';
import { statesOf } from '../analysis/states-of.ts';
import type { Step } from '../model/step.ts';
import { stepName } from '../model/step-name.ts';
import type { Bits } from '../space/bits.ts';
import { cellAt } from '../space/cell-at.ts';
import { END } from '../space/end.ts';
import { has } from '../space/has.ts';
import { isEmpty } from '../space/is-empty.ts';
import { union } from '../space/union.ts';
import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'goal-unreachable',
  since: '0.1.0',
  severity: 'error',
  summary:
    'A goal that no call comes to; or, one that needs nobody, to which none comes while nobody is there.',
  why: 'The reason why people call is written down, and the menu does not serve it: they wait for a person who could be spared, or call again in the morning.',
  remedy: 'Lead an option or an outcome to one of the steps that reach the goal, also at night.',
  sources: [
    'Our own choice: what reaches a goal without people (not a queue, a transfer, a message or a call back) can be there around the clock',
  ],
  options: {
    whileClosed: {
      default: true,
      says: 'Whether goals that need nobody have to be within reach while schedules are closed, too.',
    },
  },
  examples: {
    good: [
      dedent`
        presszero: 1
        start: gate
        schedules: { office: { timezone: Europe/London, open: { mon-fri: 09:00-17:00 } } }
        defaults: { noInput: { prompt: Sorry? }, noMatch: { prompt: Sorry? }, exhausted: message }
        goals:
          - { id: times, label: When is the clinic open?, share: 60%, reached: [times] }
          - { id: talk, label: Talk to a nurse, share: 40%, reached: [desk] }
        steps:
          gate: { type: hours, schedule: office, open: main, closed: night }
          main: { type: menu, prompt: "For our times, press 1. For a nurse, press 2.", options: { "1": times, "2": desk } }
          night: { type: menu, prompt: "For our times, press 1. To leave a message, press 2.", options: { "1": times, "2": message } }
          times: { type: say, prompt: We are open from nine to five., next: message }
          desk: { type: queue, prompt: Please hold. }
          message: { type: voicemail, prompt: Please leave a message. }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: gate
          schedules: { office: { timezone: Europe/London, open: { mon-fri: 09:00-17:00 } } }
          defaults: { noInput: { prompt: Sorry? }, noMatch: { prompt: Sorry? }, exhausted: message }
          goals:
            - { id: times, label: When is the clinic open?, share: 60%, reached: [times] }
            - { id: talk, label: Talk to a nurse, share: 30%, reached: [desk] }
            - { id: flu, label: Book a flu jab, share: 10%, reached: [flu] }
          steps:
            gate: { type: hours, schedule: office, open: main, closed: message }
            main: { type: menu, prompt: "For our times, press 1. For a nurse, press 2.", options: { "1": times, "2": desk } }
            times: { type: say, prompt: We are open from nine to five., next: message }
            flu: { type: say, prompt: Flu jabs are on Tuesdays., next: message }
            desk: { type: queue, prompt: Please hold. }
            message: { type: voicemail, prompt: Please leave a message. }
        `,
        finds: [
          '6:11-6:16 No call comes to goal "times" while "office" is closed, though "times" needs nobody: lead a way there then, too',
          '8:11-8:14 No call comes to goal "flu": lead an option or an outcome to "flu"',
        ],
      },
      {
        flow: dedent`
          presszero: 1
          start: gate
          schedules: { office: { timezone: Europe/London, open: { mon-fri: 09:00-17:00 } } }
          goals:
            - { id: times, label: When is the clinic open?, share: 100%, reached: [times] }
          steps:
            gate: { type: hours, schedule: office, open: times, closed: message }
            times: { type: say, prompt: We are open from nine to five., next: message }
            message: { type: voicemail, prompt: Please leave a message. }
        `,
        options: { whileClosed: false },
        finds: [],
      },
    ],
  },
  *check({ flow, facts }, { whileClosed }) {
    const { indexOf, steps, start } = facts.graph();
    if (start === -1) return;
    for (const { id, reached } of flow.goals) {
      const indexes = reached.flatMap(({ value }) => indexOf.get(value) ?? []);
      const serving = indexes.flatMap((index) => steps[index] ?? []);
      if (serving.length === 0) continue;
      const names = serving.map((step) => `"${stepName(step)}"`).join(' or ');
      const comes = indexes.map(facts.occursAt).reduce((one, other) => union(one, other));
      if (isEmpty(comes)) {
        const message = `No call comes to goal "${id.value}": lead an option or an outcome to ${names}`;
        yield { at: id.at, message };
        continue;
      }
      const when =
        whileClosed && !serving.some((step) => needsPeople(facts, step))
          ? closedWords(facts, comes)
          : undefined;
      if (when === undefined) continue;
      const message = `No call comes to goal "${id.value}" while ${when}, though ${names} needs nobody: lead a way there then, too`;
      yield { at: id.at, message };
    }
  },
});

/** Whether a step serves nobody without people: it is one of theirs, or soon leads to one. */
function needsPeople(facts: Facts, { id, type }: Step): boolean {
  if (['queue', 'transfer', 'voicemail', 'callback', 'flow', 'opaque'].includes(type)) return true;
  const directly = facts.directly();
  const index = facts.graph().indexOf.get(id) ?? -1;
  return statesOf(facts.states(), index).some(
    (node) => ((directly[node] ?? 0) & (1 << END.human)) !== 0,
  );
}

/**
 * In which openings no call comes to some valuations, in words; `undefined` where they come in all,
 * and where they come only while something is closed, which is meant so.
 */
function closedWords(facts: Facts, comes: Bits): string | undefined {
  const { axes, size } = facts.space();
  const hours = axes.find(({ kind }) => kind === 'hours');
  if (hours === undefined) return undefined;
  const met = new Set<number>();
  for (let valuation = 0; valuation < size; valuation += 1) {
    if (has(comes, valuation)) met.add(cellAt(hours, valuation));
  }
  const missing = hours.opening.filter((_, cell) => !met.has(cell));
  const isMeant = missing.some((opening) => [...opening.values()].every((one) => one === 'open'));
  return missing.length === 0 || isMeant ? undefined : openingWords(hours.opening, missing);
}
