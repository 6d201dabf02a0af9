import { askingCircleFault } from '../analysis/asking-circle-fault.ts';
import { askingCircles } from '../analysis/asking-circles.ts';
import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'helpless-caller-trap',
  since: '0.1.0',
  severity: 'error',
  summary: 'A caller who is now silent, now presses wrong keys is asked for ever.',
  why: 'Each menu counts silence and wrong keys apart and begins anew, so whoever does both in turn can be handed round without end although either alone leads out.',
  remedy: 'Lead the "exhausted" of both events of one step of the circle to a person.',
  sources: [
    'GetHuman earcon standard, no. 8: never disconnect for user errors, queue for a human',
    'our choice: any mix of what helpless callers do must come to an end',
  ],
  options: {},
  examples: {
    good: [
      dedent`
        presszero: 1
        start: bills
        steps:
          bills: { type: menu, prompt: "For bills, press 1.", options: { "1": desk }, noInput: { prompt: Sorry?, exhausted: cards }, exhausted: desk }
          cards: { type: menu, prompt: "For cards, press 1.", options: { "1": desk }, noMatch: { prompt: Sorry?, exhausted: desk }, exhausted: desk }
          desk: { type: transfer, to: "+442071234567", reaches: human }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: bills
          steps:
            bills: { type: menu, prompt: "For bills, press 1.", options: { "1": desk }, noInput: { prompt: Sorry?, exhausted: cards }, exhausted: desk }
            cards: { type: menu, prompt: "For cards, press 1.", options: { "1": desk }, noMatch: { prompt: Sorry?, exhausted: bills }, exhausted: desk }
            desk: { type: transfer, to: "+442071234567", reaches: human }
        `,
        finds: [
          '4:106-4:115 A caller who is now silent, now presses wrong keys goes round for ever: "bills" -> "cards" -> "bills" (each counts anew): lead "exhausted" to a person',
        ],
        calls: ['_,_,_,x,x,x'],
      },
    ],
  },
  *check({ flow, facts }) {
    const told = [...facts.circlesOf('silent'), ...facts.circlesOf('lost')];
    for (const found of askingCircles(flow, facts, 'helpless')) {
      const inside = new Set(found.circle.nodes);
      // Where silence or wrong keys alone go round, that is told by rules of their own.
      if (told.some(({ nodes }) => nodes.every((node) => inside.has(node)))) continue;
      const who = 'A caller who is now silent, now presses wrong keys';
      const fault = askingCircleFault(flow, facts, found, who);
      if (fault !== undefined) yield fault;
    }
  },
});
