import { askingCircleFault } from '../analysis/asking-circle-fault.ts';
import { askingCircles } from '../analysis/asking-circles.ts';
import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'lost-caller-trap',
  since: '0.1.0',
  severity: 'error',
  summary: 'A caller who only presses wrong keys is asked for ever.',
  why: 'Who did not understand the menu the third time will not understand it the thirtieth.',
  remedy: 'Lead the "exhausted" of one step of the circle to a person.',
  sources: [
    'GetHuman earcon standard, no. 8: never disconnect for user errors, queue for a human',
    'Google Dialogflow CX, voice agent design: a person after at most 3 no-matches',
  ],
  options: {},
  examples: {
    good: [
      dedent`
        presszero: 1
        start: main
        steps:
          main:
            type: menu
            prompt: For bills, press 1.
            options: { "1": desk }
            noMatch: { prompt: Sorry., exhausted: desk }
            exhausted: desk
          desk: { type: transfer, to: "+442071234567", reaches: human }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: main
          steps:
            main:
              type: menu
              prompt: For bills, press 1.
              options: { "1": desk }
              noMatch: { prompt: Sorry., exhausted: more }
              exhausted: desk
            more: { type: menu, prompt: "For cards, press 1.", options: { "1": desk }, noMatch: main, noInput: desk, exhausted: desk }
            desk: { type: transfer, to: "+442071234567", reaches: human }
        `,
        finds: [
          '8:32-8:41 A caller who only presses wrong keys goes round for ever: "main" -> "more" -> "main" (each counts anew): lead "exhausted" to a person',
        ],
        calls: ['x,x,x,x'],
      },
    ],
  },
  *check({ flow, facts }) {
    const silent = new Set(askingCircles(flow, facts, 'silent').map(({ key }) => key));
    for (const found of askingCircles(flow, facts, 'lost')) {
      // A circle that holds the silent caller too is told once, there.
      const isTold = silent.has(found.key) && !found.isUnlimited;
      if (isTold || (found.asking.length === 1 && !found.isUnlimited)) continue;
      const fault = askingCircleFault(flow, facts, found, 'A caller who only presses wrong keys');
      if (fault !== undefined) yield fault;
    }
  },
});
