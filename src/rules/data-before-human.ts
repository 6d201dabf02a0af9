import { comesTo } from '../analysis/comes-to.ts';
import { movesTo } from '../analysis/moves-to.ts';
import type { StateGraph } from '../analysis/state-graph.ts';
import type { CollectStep } from '../model/step.ts';
import { stepName } from '../model/step-name.ts';
import { END } from '../space/end.ts';
import { MOVER } from '../space/mover.ts';
import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'data-before-human',
  since: '0.1.0',
  severity: 'warning',
  summary: 'A person can be reached only by callers who type in a number first.',
  why: 'Who has no customer number at hand, or is no customer yet, is shut out.',
  remedy:
    'Offer a person in a menu before the number is asked for, or lead silence and wrong keys to one.',
  sources: [
    'Brazil, Decree 11.034/2022, art. 4 § 4: access to an attendant must not depend on data',
  ],
  options: {},
  examples: {
    good: [
      dedent`
        presszero: 1
        start: main
        defaults: { exhausted: desk }
        steps:
          main: { type: menu, prompt: "For claims, press 1. For a person, press 0.", options: { "1": policy, "0": desk } }
          policy: { type: collect, prompt: Your policy number, into: policy, digits: 6, next: desk }
          desk: { type: transfer, to: "+442071234567", reaches: human }
      `,
      dedent`
        presszero: 1
        start: policy
        steps:
          policy:
            type: collect
            prompt: Type your policy number, or stay on the line.
            into: policy
            digits: 6
            next: desk
            noInput: { goto: desk }
            noMatch: { prompt: Sorry? }
            exhausted: desk
          desk: { type: transfer, to: "+442071234567", reaches: human }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: policy
          defaults: { exhausted: bye }
          steps:
            policy: { type: collect, prompt: Your policy number, into: policy, digits: 6, next: main }
            main: { type: menu, prompt: "For a person, press 0.", options: { "0": desk } }
            desk: { type: transfer, to: "+442071234567", reaches: human }
            bye: { type: hangup }
        `,
        finds: [
          '5:3-5:9 Every way to a person passes "policy", which asks for digits: offer a person before',
        ],
        calls: ['123456,0'],
      },
    ],
  },
  *check({ flow, facts }) {
    if (flow.role === 'part') return;
    const states = facts.states();
    const search = facts.search();
    if ((search.cost[END.human] ?? -1) === -1) return;
    const isUntyped = (move: number): boolean =>
      (states.moveTo[move] ?? 0) < states.backBase && typedAt(states, move) === undefined;
    if (comesTo(states, END.human, isUntyped)) return;
    const moves = movesTo(search, END.human);
    const step = moves?.map((move) => typedAt(states, move)).find((one) => one !== undefined);
    if (step === undefined) return;
    yield {
      at: step.at,
      message: `Every way to a person passes "${stepName(step)}", which asks for digits: offer a person before`,
      call: facts.callOf(moves),
    };
  },
});

/**
 * The step at which a move types digits; `undefined` for other moves.
 *
 * Where a foreign file takes whatever comes, silence and wrong keys go by the outcome of the digits:
 * those stand for a number as well.
 */
function typedAt({ graph, moveBy, moveWay }: StateGraph, move: number): CollectStep | undefined {
  const index = moveWay[move] ?? -1;
  const step = graph.steps[graph.wayFrom[index] ?? -1];
  if (step?.type !== 'collect') return undefined;
  const isTyped = moveBy[move] === MOVER.digits || graph.ways[index]?.at === step.next?.at;
  return isTyped ? step : undefined;
}
