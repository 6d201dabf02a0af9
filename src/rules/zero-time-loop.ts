import { circleWords } from '../analysis/circle-words.ts';
import { circles } from '../analysis/circles.ts';
import { movesWhere } from '../analysis/moves-where.ts';
import { round } from '../analysis/round.ts';
import { spins } from '../analysis/spins.ts';
import type { StateGraph } from '../analysis/state-graph.ts';
import { statesWhere } from '../analysis/states-where.ts';
import { stepOf } from '../analysis/step-of.ts';
import { takesNoTime } from '../analysis/takes-no-time.ts';
import { stepName } from '../model/step-name.ts';
import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'zero-time-loop',
  since: '0.1.0',
  severity: 'error',
  minimal: true,
  summary:
    'A circle in which no time passes: nothing is said, nothing is asked, nothing is waited for.',
  why: 'The call spins without a sound until the platform kills it, and takes a line of the system with it.',
  remedy: 'Let the circle say or wait for something, or lead one of its conditions out.',
  sources: [
    'asterisk-acd.com, "Three common IVR problems" (secondary source)',
    'agent-docs.azurewebsites.net, "Infinite Loop Prevention" (secondary source)',
  ],
  options: {},
  examples: {
    good: [
      dedent`
        presszero: 1
        start: days
        schedules: { sales: { timezone: Europe/London, open: { mon-fri: 09:00-17:00 } } }
        steps:
          days: { type: hours, schedule: sales, open: desk, closed: wait }
          wait: { type: voicemail, prompt: We are closed. Please leave a message. }
          desk: { type: transfer, to: "+442071234567", reaches: human, busy: wait, noAnswer: wait, failed: wait }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: days
          schedules:
            sales: { timezone: Europe/London, open: { mon-fri: 09:00-17:00 } }
            help: { timezone: Europe/London, open: { mon-sat: 09:00-17:00 } }
          steps:
            days: { type: hours, schedule: sales, open: desk, closed: sunday }
            sunday: { type: hours, schedule: help, open: desk, closed: days }
            desk: { type: transfer, to: "+442071234567", reaches: human, busy: days, noAnswer: days, failed: days }
        `,
        finds: [
          '7:3-7:7 No time passes in "days" -> "sunday" -> "days", so the call can spin on the spot: let it say or wait for something, or lead it out',
        ],
        calls: [''],
      },
    ],
  },
  *check({ facts }) {
    const states = facts.states();
    const looping = facts.looping();
    if (looping === undefined) return;
    const isSpinning = statesWhere(states, looping, takesNoTime);
    const takes = movesWhere(states, isSpinning, (move) => !speaksOrCounts(states, move));
    const told = new Set<string>();
    for (const circle of circles(states, isSpinning, takes)) {
      const [first] = circle.nodes;
      const step = first === undefined ? undefined : stepOf(states, first);
      if (first === undefined || step === undefined || told.has(step.id)) continue;
      if (!spins(states, circle)) continue;
      told.add(step.id);
      const words = circleWords(states, round(states, circle, takes));
      yield {
        at: step.at,
        message: `No time passes in ${words}, so the call can spin on the spot: let it say or wait for something, or lead it out`,
        call: facts.callTo(first),
        notes: circle.nodes
          .slice(1, 1 + NOTES_MAX)
          .flatMap((node) => stepOf(states, node) ?? [])
          .filter(({ id }) => id !== step.id)
          .map((other) => ({ at: other.at, message: `"${stepName(other)}" passes it on at once` })),
      };
    }
  },
});

const NOTES_MAX = 5;

/** Whether something is said on the way, a variable assigned, or a counter lets it go round so often. */
function speaksOrCounts({ graph, moveWay }: StateGraph, move: number): boolean {
  const way = graph.ways[moveWay[move] ?? -1];
  if (way === undefined || way.outcome.prompt !== undefined) return true;
  if (way.outcome.set.length > 0) return true;
  return (
    way.name === 'again' && graph.steps[graph.wayFrom[moveWay[move] ?? -1] ?? -1]?.type === 'count'
  );
}
