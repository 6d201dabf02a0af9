import { circleWords } from '../analysis/circle-words.ts';
import { circles } from '../analysis/circles.ts';
import { round } from '../analysis/round.ts';
import { statesWhere } from '../analysis/states-where.ts';
import { stepOf } from '../analysis/step-of.ts';
import { listens } from '../model/listens.ts';
import type { Step } from '../model/step.ts';
import { stepName } from '../model/step-name.ts';
import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'call-never-ends',
  since: '0.1.0',
  severity: 'warning',
  summary:
    'While a back end keeps failing, the call goes round without asking the caller anything.',
  why: 'On the day the back end is down, every caller hears the same sentence for ever, and nobody can get out of it.',
  remedy: 'Count the tries with a "count" step, and lead "done" to a person.',
  sources: ['our choice: every call must come to an end whatever back ends answer'],
  options: {},
  examples: {
    good: [
      dedent`
        presszero: 1
        start: find
        steps:
          find: { type: lookup, service: orders, outcomes: { found: tell, error: tries } }
          tries: { type: count, limit: 2, again: sorry, done: desk }
          sorry: { type: say, prompt: "One moment, please.", next: find }
          tell: { type: say, prompt: Your order is on its way., next: desk }
          desk: { type: queue, prompt: Please hold. }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: find
          steps:
            find: { type: lookup, service: orders, outcomes: { found: tell, error: sorry } }
            sorry: { type: say, prompt: "One moment, please.", next: find }
            tell: { type: say, prompt: Your order is on its way., next: desk }
            desk: { type: queue, prompt: Please hold. }
        `,
        finds: [
          '4:3-4:7 As long as "find" gives the same answer, the call goes round without asking anything: "find" -> "sorry" -> "find": count the tries and lead them to a person',
        ],
        calls: [''],
      },
    ],
  },
  *check({ facts }) {
    const states = facts.states();
    const looping = facts.looping();
    if (looping === undefined) return;
    const takes = facts.movesOf('helpless');
    // Whoever waits in a queue knows why, and people who hand calls round are told elsewhere.
    const passes = statesWhere(states, looping, (step) => !listens(step) && step.type !== 'queue');
    const told = new Set<string>();
    for (const circle of circles(states, passes, takes)) {
      const steps = circle.nodes.map((node) => stepOf(states, node));
      const back = steps.find((step) => step?.type === 'lookup');
      const [first] = circle.nodes;
      // What decides in a way that we cannot read may decide differently the next time.
      if (steps.some((step) => isUnread(step))) continue;
      if (back === undefined || first === undefined || told.has(back.id)) continue;
      told.add(back.id);
      const moves = round(states, circle, takes);
      yield {
        at: back.at,
        message: `As long as "${stepName(back)}" gives the same answer, the call goes round without asking anything: ${circleWords(states, moves)}: count the tries and lead them to a person`,
        call: facts.callTo(first),
      };
    }
  },
});

function isUnread(step: Step | undefined): boolean {
  if (step?.type === 'branch') return step.cases.some(({ when }) => when?.kind === 'opaque');
  return step?.type === 'opaque' || step?.type === 'flow';
}
