import { askingCircleFault } from '../analysis/asking-circle-fault.ts';
import { askingCircles } from '../analysis/asking-circles.ts';
import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'silent-caller-trap',
  since: '0.1.0',
  severity: 'error',
  summary: 'A caller who says nothing is asked for ever.',
  why: 'Silence is what comes from a caller with no hands free, with a rotary phone, or who cannot hear the menu: the very ones who need a person.',
  remedy: 'Lead the "exhausted" of one step of the circle to a person.',
  sources: [
    'asterisk-acd.com, "Three common IVR problems" (secondary source)',
    'GetHuman earcon standard, no. 8: never disconnect for user errors, queue for a human',
  ],
  options: {},
  examples: {
    good: [
      dedent`
        presszero: 1
        start: account
        steps:
          account: { type: menu, prompt: "For your account, press 1.", options: { "1": desk }, exhausted: cards }
          cards: { type: menu, prompt: "For cards, press 1.", options: { "1": desk }, exhausted: desk }
          desk: { type: transfer, to: "+442071234567", reaches: human }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: account
          steps:
            account: { type: menu, prompt: "For your account, press 1.", options: { "1": desk }, exhausted: cards, maxNoInput: 2, maxNoMatch: 2 }
            cards: { type: menu, prompt: "For cards, press 1.", options: { "1": desk }, exhausted: account, maxNoInput: 2, maxNoMatch: 2 }
            desk: { type: transfer, to: "+442071234567", reaches: human }
        `,
        finds: [
          '4:88-4:97 A caller who is silent or only presses wrong keys goes round for ever: "account" -> "cards" -> "account" (each counts anew): lead "exhausted" to a person',
        ],
        calls: ['_,_,_,_'],
      },
      {
        flow: dedent`
          presszero: 1
          start: main
          steps:
            main: { type: menu, prompt: "For bills, press 1.", options: { "1": desk }, maxNoInput: unlimited, exhausted: desk }
            desk: { type: transfer, to: "+442071234567", reaches: human }
        `,
        finds: [
          '4:90-4:99 A silent caller is asked by "main" for ever, as "maxNoInput" is unlimited: set a limit and lead "exhausted" to a person',
        ],
        calls: ['_'],
      },
    ],
  },
  *check({ flow, facts }) {
    const lost = new Set(askingCircles(flow, facts, 'lost').map(({ key }) => key));
    for (const found of askingCircles(flow, facts, 'silent')) {
      // One step with a limit that leads back to itself is told by its counter.
      if (found.asking.length === 1 && !found.isUnlimited) continue;
      const isForBoth = lost.has(found.key) && !found.isUnlimited;
      const who = isForBoth
        ? 'A caller who is silent or only presses wrong keys'
        : 'A silent caller';
      const fault = askingCircleFault(flow, facts, found, who);
      if (fault !== undefined) yield fault;
    }
  },
});
