import { canReach } from '../analysis/can-reach.ts';
import type { Facts } from '../analysis/facts.ts';
import { once } from '../analysis/once.ts';
import { statesOnDuty } from '../analysis/states-on-duty.ts';
import { stepName } from '../model/step-name.ts';
import { END } from '../space/end.ts';
import { MOVER } from '../space/mover.ts';
import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'no-operator-key',
  since: '0.1.0',
  severity: 'warning',
  summary: 'A menu has no operator key.',
  why: 'Callers press 0 when a menu does not fit. Where it means nothing they are lost, although a person is somewhere.',
  remedy:
    'Add the key once for all menus, under "globals", and lead it to a person. Where every wrong key leads straight to one, it is not asked for.',
  sources: [
    'W3C COGA, "Voice menu systems": 0 for a person, never for anything else',
    'GetHuman earcon standard, no. 1',
    'ISO/IEC 13714, as summarised by itams.co.uk (secondary source)',
  ],
  options: {
    key: { default: '0', says: 'The key that callers press for a person.' },
  },
  examples: {
    good: [
      dedent`
        presszero: 1
        start: main
        globals: { "0": desk }
        defaults: { exhausted: desk }
        steps:
          main: { type: menu, prompt: "For bills, press 1.", options: { "1": bills } }
          bills: { type: menu, prompt: "For a copy, press 1.", options: { "1": desk } }
          desk: { type: transfer, to: "+442071234567", reaches: human }
      `,
      dedent`
        presszero: 1
        start: main
        steps:
          main:
            type: menu
            prompt: For bills, press 1. For all else, press 2 or stay on the line.
            options: { "1": bills, "2": desk }
            noInput: { goto: desk }
            noMatch: { goto: desk }
          bills: { type: transfer, to: "+442071234567", reaches: human }
          desk: { type: transfer, to: "+442071234568", reaches: human }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: main
          defaults: { exhausted: desk }
          steps:
            main: { type: menu, prompt: "For bills, press 1. For a person, press 0.", options: { "1": bills, "0": desk } }
            bills: { type: menu, prompt: "For a copy, press 1.", options: { "1": desk } }
            desk: { type: transfer, to: "+442071234567", reaches: human }
        `,
        finds: [
          '6:3-6:8 Menu "bills" does not know key "0": lead it to a person, best under "globals" for all menus',
        ],
        calls: ['1'],
      },
      {
        flow: dedent`
          presszero: 1
          start: main
          globals: { "0": desk }
          defaults: { exhausted: desk }
          steps:
            main: { type: menu, prompt: "For bills, press 1.", options: { "1": desk } }
            desk: { type: transfer, to: "+442071234567", reaches: human }
        `,
        options: { key: '9' },
        finds: [
          '6:3-6:7 Menu "main" does not know key "9": lead it to a person, best under "globals" for all menus',
        ],
        calls: [''],
      },
    ],
  },
  *check({ flow, facts }, { key }) {
    if (flow.role === 'part') return;
    const { steps } = facts.graph();
    const helped = facts.helped();
    const straight = once(() => straightToHuman(facts));
    const globals = flow.globals.some(({ keys }) => keys === key);
    for (const [index, step] of steps.entries()) {
      if (step.type !== 'menu' || globals) continue;
      if (step.options.some(({ keys }) => keys === key)) continue;
      // Where no person can be reached at all, a missing key is not the point.
      const node = statesOnDuty(facts, index).find(
        (state) => helped[state] === 1 && !isHelpedAtOnce(facts, state, straight()),
      );
      if (node === undefined) continue;
      yield {
        at: step.at,
        message: `Menu "${stepName(step)}" does not know key "${key}": lead it to a person, best under "globals" for all menus`,
        call: facts.callTo(node),
      };
    }
  },
});

/** Whether the first wrong key, which the operator key then is, leads straight to a person. */
function isHelpedAtOnce(facts: Facts, state: number, straight: Uint8Array): boolean {
  const { ways } = facts.graph();
  const { firstMove, moveTo, moveWay } = facts.states();
  for (let move = firstMove[state] ?? 0; move < (firstMove[state + 1] ?? 0); move += 1) {
    const way = ways[moveWay[move] ?? -1];
    const isFirst = way?.name === 'noMatch' && way.times === 1;
    if (isFirst && straight[moveTo[move] ?? 0] === 1) return true;
  }
  return false;
}

/**
 * Marks with 1 the states from which a person follows without an act of the caller, and without a
 * `count` step, which leads to the next question until it is full.
 */
function straightToHuman(facts: Facts): Uint8Array {
  const { moveBy, moveWay, graph } = facts.states();
  const takes = moveBy.map((by, move) => {
    const from = graph.steps[graph.wayFrom[moveWay[move] ?? -1] ?? -1];
    const isOwn = by === MOVER.flow || by === MOVER.world;
    return isOwn && from?.type !== 'count' ? 1 : 0;
  });
  return canReach(facts.into(), [END.human], undefined, takes);
}
