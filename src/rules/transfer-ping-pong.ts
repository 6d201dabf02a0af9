import { circleWords } from '../analysis/circle-words.ts';
import { circles } from '../analysis/circles.ts';
import { movesWhere } from '../analysis/moves-where.ts';
import { round } from '../analysis/round.ts';
import type { StateGraph } from '../analysis/state-graph.ts';
import { statesWhere } from '../analysis/states-where.ts';
import { stepOf } from '../analysis/step-of.ts';
import { listens } from '../model/listens.ts';
import type { Step } from '../model/step.ts';
import type { StepId } from '../model/step-id.ts';
import { stepName } from '../model/step-name.ts';
import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'transfer-ping-pong',
  since: '0.1.0',
  severity: 'error',
  summary: 'Queues or transfers hand a call on in a circle while nobody answers.',
  why: 'The caller is passed from desk to desk and back, hears the same music again, and cannot do anything about it.',
  remedy: 'Lead the last of them to a voicemail, a callback or a menu.',
  sources: [
    '8x8, "What are call loops" (secondary source)',
    'PingOne DaVinci, check for circular subflows (secondary source)',
  ],
  options: {},
  examples: {
    good: [
      dedent`
        presszero: 1
        start: sales
        steps:
          sales: { type: queue, maxWait: 1m, timedOut: front, full: front, closed: message }
          front: { type: transfer, to: "+442071234567", reaches: human, busy: message, noAnswer: message, failed: message }
          message: { type: voicemail, prompt: Please leave a message. }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: sales
          steps:
            sales: { type: queue, maxWait: 1m, timedOut: front, full: front, closed: message }
            front: { type: transfer, to: "+442071234567", reaches: human, busy: message, noAnswer: sales, failed: message }
            message: { type: voicemail, prompt: Please leave a message. }
        `,
        finds: [
          '4:3-4:8 While nobody answers, the call is handed round "sales" -> "front" -> "sales": lead one of them to a voicemail, a callback or a menu',
        ],
        calls: [''],
      },
    ],
  },
  *check({ facts }) {
    const states = facts.states();
    const looping = facts.looping();
    if (looping === undefined) return;
    const isHandedOn = statesWhere(states, looping, (step) => !listens(step));
    const takes = movesWhere(states, isHandedOn, (move) => isAtOnce(states, move));
    const told = new Set<StepId>();
    for (const circle of circles(states, isHandedOn, takes)) {
      const desks = new Map<StepId, Step>();
      for (const node of circle.nodes) {
        const step = stepOf(states, node);
        if (step !== undefined && isDesk(step)) desks.set(step.id, step);
      }
      const [first, ...others] = desks.values();
      if (first === undefined || told.has(first.id)) continue;
      const moves = round(states, circle, takes);
      if (others.length === 0 && isPatientWait(states, moves)) continue;
      told.add(first.id);
      const call = facts.callToStep(first);
      yield {
        at: first.at,
        message: `While nobody answers, the call is handed round ${circleWords(states, moves)}: lead one of them to a voicemail, a callback or a menu`,
        notes: others
          .slice(0, NOTES_MAX)
          .map((step) => ({ at: step.at, message: `"${stepName(step)}" hands it on` })),
        ...(call === undefined ? {} : { call }),
      };
    }
  },
});

const NOTES_MAX = 5;

function isDesk({ type }: Step): boolean {
  return type === 'queue' || type === 'transfer';
}

/** Whether the caller has no hand in the move and no counter bounds it. */
function isAtOnce({ graph, moveWay }: StateGraph, move: number): boolean {
  const way = graph.ways[moveWay[move] ?? -1];
  if (way === undefined || way.kind === 'option' || way.name === 'answered') return false;
  return !(
    way.name === 'again' && graph.steps[graph.wayFrom[moveWay[move] ?? -1] ?? -1]?.type === 'count'
  );
}

/** One queue that goes on waiting after an announcement is no ping-pong. */
function isPatientWait({ graph, moveWay }: StateGraph, moves: readonly number[]): boolean {
  return moves.every((move) => {
    const way = graph.ways[moveWay[move] ?? -1];
    const type = graph.steps[graph.wayFrom[moveWay[move] ?? -1] ?? -1]?.type;
    return type !== 'transfer' && !(type === 'queue' && way?.name !== 'timedOut');
  });
}
